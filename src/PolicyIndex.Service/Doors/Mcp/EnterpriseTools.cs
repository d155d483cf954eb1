using System.ComponentModel;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Matching;
using PolicyIndex.Service.Matching.Papers;

namespace PolicyIndex.Service.Doors.Mcp;

/// <summary>The tool that says which rules apply to an enterprise.</summary>
internal sealed class EnterpriseTools(MatchQuery match, ToolLinks links)
{
    private const int DefaultLimit = 5;
    private const int MostRules = 50;
    private const int ShownQuestions = 10;

    [McpServerTool(Name = "match_enterprise", Title = "企业适用", ReadOnly = true, Idempotent = true, OpenWorld = false, Destructive = false, UseStructuredContent = true)]
    [Description("一家企业适用哪些规定：能得到什么、必须做什么、不得做什么、受什么保护、怎样申报，逐条附原文、依据和链接。"
        + "只依据说出的事实，不作推测。缺少关键事实时，支持填表的客户端会向用户询问；否则请就 missingFacts 询问用户，再把回答放进 answers 重新调用。")]
    public async Task<MatchedEnterprise> MatchAsync(
        RequestContext<CallToolRequestParams> context,
        [Description("用一段话描述企业：所在地、行业、人数、营业收入、所有制、资质、在做或打算做的事")] string description,
        CancellationToken cancellation,
        [Description("注册地，如 某省某市；说得比描述更准时给出")] string? region = null,
        [Description("行业名称或国民经济行业代码")] string? industry = null,
        [Description("从业人员，人")] decimal? employees = null,
        [Description("上年营业收入，万元")] decimal? revenueWan = null,
        [Description("资产总额，万元")] decimal? assetsWan = null,
        [Description("民营、国有、外资或集体")] string? ownership = null,
        [Description("对 missingFacts 中是否类问题的回答")] QuestionAnswer[]? answers = null,
        [Description("哪一天的规定，如 2025-06-01；缺省为今天")] string? asOf = null,
        [Description("每类最多几条，1 到 50；缺省 5")] int limit = DefaultLimit,
        [Description("缺少关键事实时是否询问用户；缺省 true")] bool ask = true)
    {
        var request = FactForm.Complete(
            new MatchRequest(
                new FactsRequest { Region = region, Industry = industry, Employees = employees, RevenueWan = revenueWan, AssetsWan = assetsWan, Ownership = ownership },
                ToolArguments.Text(description, nameof(description), MatchRequestReader.LongestDescription),
                ToolArguments.Date(asOf),
                [.. (answers ?? []).Select(a => new AnswerRequest(a.Question, a.Yes))]),
            context.Params!);
        var (enterprise, wrong) = MatchRequestReader.Read(request);
        if (wrong is { } field)
        {
            throw new McpException($"{field.Field}：{field.Expectation}。");
        }

        var found = await match.MatchAsync(request, enterprise!, cancellation);
        if (ask && context.Params!.RequestState is null && CanAsk(context.Server) && FactForm.Of(found.MissingFacts) is { } form)
        {
            throw form;
        }

        return Show(WorkingPaper.Of(found), Math.Clamp(limit, 1, MostRules));
    }

    // Clients of 2025 could be asked only over a session, which this service does not keep.
    private static bool CanAsk(McpServer server) => server.IsMrtrSupported && server.ClientCapabilities?.Elicitation is not null;

    private MatchedEnterprise Show(WorkingPaper paper, int limit)
    {
        var profile = paper.Match.Profile;
        return new MatchedEnterprise(
            paper.Match.AsOf,
            new UnderstoodEnterprise(profile.Region, profile.Industries, profile.Sizes, profile.SizeWorking.Steps, profile.Ownership),
            paper.Match.Applies.Count,
            [.. paper.Sections.Select(s => new MatchedSection(s.Title, s.Entries.Count, [.. s.Entries.Take(limit).Select(e => Rule(e, paper))]))],
            paper.Match.Undetermined.Count,
            paper.Match.NotApplicable,
            [.. paper.Match.MissingFacts.Take(ShownQuestions)]);
    }

    private MatchedRule Rule(PaperEntry entry, WorkingPaper paper)
    {
        var row = PaperRow.Of(entry.Rule, entry.Status, paper, links.To);
        return new MatchedRule(
            entry.Rule.ProvisionId, row.Citation, entry.Rule.Quote, entry.Rule.Amount, entry.Rule.Deadline, entry.Status, [.. entry.Because.Select(b => $"{ConditionWording.Of(b)}（企业：{b.Fact}）")], row.Link);
    }
}

/// <summary>An answer to a question of missingFacts.</summary>
/// <param name="Question">The question, as it was asked.</param>
/// <param name="Yes">True for yes, false for no.</param>
internal sealed record QuestionAnswer(string Question, bool Yes);
