using System.ComponentModel;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using PolicyIndex.Search;
using PolicyIndex.Service.Endpoints;
using PolicyIndex.Service.Pages.Display;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Doors.Mcp;

/// <summary>Tools that find and give clauses.</summary>
internal sealed class ClauseTools(SearchQuery search, ClauseQuery clauses, LegalClock clock, ToolLinks links)
{
    private const int DefaultLimit = 8;
    private const int MostClauses = 50;

    [McpServerTool(Name = "search_provisions", Title = "检索条款", ReadOnly = true, Idempotent = true, OpenWorld = false, Destructive = false, UseStructuredContent = true)]
    [Description("在政策文件中检索回答问题的条款，最相关的在前。默认只给有效和状态不明的条款。引用时请用 label 和 url，并逐字引用 text。")]
    public async Task<FoundClauses> SearchAsync(
        [Description("问题、关键词或文号")] string query,
        CancellationToken cancellation,
        [Description("查询哪一天的规定，如 2025-06-01；缺省为今天")] string? asOf = null,
        [Description("层级：national、provincial、municipal、county")] string[]? level = null,
        [Description("地区，如 某省")] string[]? region = null,
        [Description("发文机关全称")] string[]? issuer = null,
        [Description("文种：条例、办法、意见、方案、通知等")] string[]? kind = null,
        [Description("效力：有效、尚未施行、失效、状态不明，或 all")] string[]? status = null,
        [Description("条数，1 到 50；缺省 8")] int limit = DefaultLimit,
        [Description("上一页结果的 next")] string? cursor = null)
    {
        var request = new SearchRequest
        {
            Query = ToolArguments.Text(query, nameof(query), SearchParameters.LongestQuery),
            AsOf = ToolArguments.Date(asOf),
            Levels = ToolArguments.Levels(level),
            Regions = region ?? [],
            Issuers = issuer ?? [],
            Kinds = kind ?? [],
            Statuses = ToolArguments.States(status),
            Limit = Math.Clamp(limit, 1, MostClauses),
            Cursor = cursor,
        };
        try
        {
            return await search.SearchAsync(request, cancellation) is { } found
                ? new FoundClauses(found.Total, found.AsOf, [.. found.Hits.Select(h => ClauseView.From(h.Work, h.Provision, h.Status.State, links.To))], found.Next)
                : throw new McpException("索引正在建立，请稍后重试。");
        }
        catch (InvalidCursorException)
        {
            throw new McpException("cursor 只能取自同一查询上一页的 next。");
        }
    }

    [McpServerTool(Name = "get_provision", Title = "读取条款", ReadOnly = true, Idempotent = true, OpenWorld = false, Destructive = false, UseStructuredContent = true)]
    [Description("读取一个条款及其下属各款项。address 可以是条款 id、路径，或“《某办法》第九条第二款”这样的写法；有多种可能时列出全部，不代为选择。")]
    public async Task<OneClause> GetAsync(
        [Description("条款 id、路径或引用写法")] string address,
        CancellationToken cancellation,
        [Description("文件 id；address 未指明文件时需要")] string? workId = null,
        [Description("效力按哪一天计，如 2025-06-01；缺省为今天")] string? asOf = null)
    {
        var (found, meant) = await clauses.FindAsync(ToolArguments.Text(address, nameof(address), SearchParameters.LongestQuery), workId, ToolArguments.Date(asOf) ?? clock.Today, cancellation);
        return found is null
            ? new OneClause(meant!.State, meant.Reason, null, null, [], [.. meant.Candidates.Select(Name)])
            : new OneClause(
                Provisions.Locators.ResolutionState.Resolved,
                null,
                ClauseView.From(found.Work, found.Unit, found.Status.State, links.To),
                found.Status,
                [.. found.Enclosed.Select(u => ClauseView.From(found.Work, u.Unit, u.State, links.To))],
                []);
    }

    private static CandidateName Name(Contracts.CandidateView candidate) => candidate.Provision is { } unit
        ? new CandidateName(unit.Id, CitationLabel.Of(candidate.Work, unit))
        : new CandidateName(candidate.Work.Id, $"《{Wording.Name(candidate.Work)}》");
}
