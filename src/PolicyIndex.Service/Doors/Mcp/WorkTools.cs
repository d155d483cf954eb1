using System.ComponentModel;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using PolicyIndex.Provisions;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Endpoints;
using PolicyIndex.Service.Pages.Display;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Doors.Mcp;

/// <summary>Tools that tell about works: what they hold, whom they cite, whether they are in force.</summary>
internal sealed class WorkTools(ClauseQuery clauses, WorkQuery works, WorkStatusQuery statuses, CitationsQuery citations, LegalClock clock, ToolLinks links)
{
    [McpServerTool(Name = "get_work", Title = "读取文件", ReadOnly = true, Idempotent = true, OpenWorld = false, Destructive = false, UseStructuredContent = true)]
    [Description("一份文件的标题、文号、发文机关、日期、效力和目录。work 可以是文件 id、文号或标题。")]
    public async Task<OneWork> GetAsync(
        [Description("文件 id、文号或标题")] string work,
        CancellationToken cancellation,
        [Description("效力按哪一天计，如 2025-06-01；缺省为今天")] string? asOf = null)
    {
        var found = await FindAsync(work, asOf, cancellation);
        var outline = await works.OutlineAsync(found.Id, ToolArguments.Date(asOf) ?? clock.Today, cancellation);
        return new OneWork(
            found.Id, Wording.Name(found), found.DocumentNumber, found.Issuers, found.Level, found.Region, found.Kind, found.IssuedOn, found.EffectiveOn, found.ExpiresOn,
            found.Status, links.To(found.Id, null), [.. (outline?.Units ?? []).Where(IsInOutline).Select(u => new OutlineEntry(u.Id, u.Path, u.Heading))]);
    }

    [McpServerTool(Name = "list_citations", Title = "列出引用", ReadOnly = true, Idempotent = true, OpenWorld = false, Destructive = false, UseStructuredContent = true)]
    [Description("列出一份文件引用了什么（direction=out），或被哪些文件引用（direction=in）；可只看一个条款。")]
    public async Task<ListedCitations> CitationsAsync(
        [Description("文件 id、文号或标题")] string work,
        CancellationToken cancellation,
        [Description("out 或 in；缺省 out")] string direction = "out",
        [Description("条款 id；缺省为整份文件")] string? provisionId = null)
    {
        var found = await FindAsync(work, null, cancellation);
        var listed = direction switch
        {
            "out" => (await citations.OutAsync(found.Id, cancellation)).Items.Where(c => provisionId is null || c.ProvisionId == provisionId),
            "in" => (await citations.InAsync(found.Id, cancellation)).Items.Where(c => provisionId is null || c.Target.ProvisionId == provisionId),
            _ => throw new McpException("direction 应为 out 或 in。"),
        };
        return new ListedCitations([.. listed.Select(c => new ListedCitation(
            c.Text, c.Relation, c.ProvisionId, c.WorkTitle, links.To(c.WorkId, c.ProvisionId), c.Target.WorkId, c.Target.ProvisionId, c.Target.Title, c.Target.Unit, c.Resolution, c.Note))]);
    }

    [McpServerTool(Name = "get_status", Title = "查询效力", ReadOnly = true, Idempotent = true, OpenWorld = false, Destructive = false, UseStructuredContent = true)]
    [Description("一份文件或一个条款在某一天是否有效，及其依据的原文。状态不明不等于有效。")]
    public async Task<KnownStatus> StatusAsync(
        [Description("文件 id、文号或标题")] string work,
        CancellationToken cancellation,
        [Description("条款 id、路径或引用写法；缺省为整份文件")] string? provision = null,
        [Description("哪一天，如 2025-06-01；缺省为今天")] string? asOf = null)
    {
        var date = ToolArguments.Date(asOf) ?? clock.Today;
        // Of works that are only cited here the status may be known, too.
        var id = await statuses.IsKnownAsync(work, cancellation) ? work : (await FindAsync(work, asOf, cancellation)).Id;
        var known = await statuses.GetAsync(id, date, cancellation);
        if (provision is null)
        {
            return new KnownStatus(id, null, date, known.Status, known.Periods, known.Pending.Count, links.To(id, null));
        }

        return (await clauses.FindAsync(provision, id, date, cancellation)).Found is { } clause && clause.Unit.WorkId == id
            ? new KnownStatus(id, clause.Unit.Id, date, clause.Status, known.Periods, known.Pending.Count, links.To(id, clause.Unit.Id))
            : throw new McpException($"“{id}”中没有“{provision}”这个条款。用 get_work 查看目录。");
    }

    private async Task<WorkDetail> FindAsync(string work, string? asOf, CancellationToken cancellation) =>
        await clauses.WorkAsync(ToolArguments.Text(work, nameof(work), SearchParameters.LongestQuery), ToolArguments.Date(asOf), cancellation)
        ?? throw new McpException($"没有标识、文号或标题恰为“{work}”的文件。用 search_provisions 查找。");

    private static bool IsInOutline(ProvisionView unit) => unit.Kind is
        ProvisionKind.Part or ProvisionKind.Chapter or ProvisionKind.Section or ProvisionKind.Article or ProvisionKind.Heading or ProvisionKind.Attachment or ProvisionKind.Box;
}
