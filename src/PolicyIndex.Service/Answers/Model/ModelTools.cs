using System.ComponentModel;
using Microsoft.SemanticKernel;
using PolicyIndex.Search;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Endpoints;
using PolicyIndex.Service.Matching;
using PolicyIndex.Service.Queries;
using PolicyIndex.Service.Relations;

namespace PolicyIndex.Service.Answers.Model;

/// <summary>Our own tools as functions of the kernel. What they show is remembered: a model may cite it from then on.</summary>
internal sealed record ModelTools(SearchQuery Search, ClauseQuery Clauses, CitationsQuery Citations, WorkStatusQuery Statuses, MatchQuery Match)
{
    /// <summary>Name of the plugin.</summary>
    public const string Plugin = "policies";

    private const int MostCalls = 12;
    private const int MostClauses = 6;
    private const int MostEnclosed = 12;
    private const int MostCitations = 40;
    private const int MostOfKind = 3;
    private const int MostQuestions = 5;

    /// <summary>The functions of one conversation.</summary>
    public KernelPlugin For(RetrievedClauses retrieved, Material material, DateOnly asOf)
    {
        var conversation = new Conversation(this, retrieved, material, asOf);
        return KernelPluginFactory.CreateFromFunctions(Plugin,
        [
            KernelFunctionFactory.CreateFromMethod(conversation.SearchAsync, "search_provisions", "检索回答问题的条款"),
            KernelFunctionFactory.CreateFromMethod(conversation.GetAsync, "get_provision", "读取一个条款及其下属款项"),
            KernelFunctionFactory.CreateFromMethod(conversation.CitationsAsync, "list_citations", "列出一份文件引用的文件和条款"),
            KernelFunctionFactory.CreateFromMethod(conversation.StatusAsync, "get_status", "查询一份文件的效力"),
            KernelFunctionFactory.CreateFromMethod(conversation.MatchAsync, "match_enterprise", "一家企业适用哪些规定，还缺什么事实"),
        ]);
    }

    private sealed class Conversation(ModelTools tools, RetrievedClauses retrieved, Material material, DateOnly asOf)
    {
        private int calls;

        public Task<string> SearchAsync([Description("问题或关键词")] string query, CancellationToken cancellation) => CountedAsync(async () =>
        {
            var text = Short(query);
            var found = text.Length == 0 ? null : await tools.Search.SearchAsync(new SearchRequest { Query = text, Limit = MostClauses, AsOf = asOf, Statuses = LegalStates.Default }, cancellation);
            return Show(found?.Hits ?? []);
        });

        public Task<string> GetAsync(
            [Description("条款 id、路径，或“《某办法》第九条”这样的写法")] string address,
            [Description("文件 id；address 未指明文件时需要")] string? workId = null,
            CancellationToken cancellation = default) => CountedAsync(async () =>
        {
            var (found, meant) = await tools.Clauses.FindAsync(Short(address), workId, asOf, cancellation);
            return found is null ? meant!.Reason : Show([Hit(found.Work, found.Unit, found.Status), .. found.Enclosed.Take(MostEnclosed).Select(u => Hit(found.Work, u.Unit, found.Status with { State = u.State }))]);
        });

        public Task<string> CitationsAsync([Description("文件 id")] string workId, CancellationToken cancellation) => CountedAsync(async () =>
            string.Join('\n', (await tools.Citations.OutAsync(workId, cancellation)).Items
                .Take(MostCitations)
                .Select(c => ForeignInstructions.Without($"{c.ProvisionId} → {c.Target.ProvisionId ?? c.Target.WorkId ?? "未收录"}：{c.Text}"))
                .DefaultIfEmpty("没有引用。")));

        public Task<string> StatusAsync([Description("文件 id")] string workId, CancellationToken cancellation) => CountedAsync(async () =>
            (await tools.Statuses.GetAsync(workId, asOf, cancellation)).Status is var status ? $"{status.State}：{ForeignInstructions.Without(status.Reason)}" : "");

        public Task<string> MatchAsync([Description("用一段话描述企业：所在地、行业、人数、营业收入、所有制、资质、打算做的事")] string description, CancellationToken cancellation) => CountedAsync(async () =>
        {
            var request = new MatchRequest(Description: Short(description), AsOf: asOf);
            var (enterprise, wrong) = MatchRequestReader.Read(request);
            if (wrong is { } field)
            {
                return field.Expectation;
            }

            var matched = await tools.Match.MatchAsync(request, enterprise!, cancellation);
            var hits = new List<HitView>();
            // A few of each kind, so that benefits do not crowd out duties.
            foreach (var rule in matched.Applies.GroupBy(a => a.Rule.Kind).SelectMany(g => g.Take(MostOfKind)).DistinctBy(a => a.Rule.ProvisionId))
            {
                if ((await tools.Clauses.FindAsync(rule.Rule.ProvisionId, rule.Rule.WorkId, asOf, cancellation)).Found is { } clause)
                {
                    hits.Add(Hit(clause.Work, clause.Unit, clause.Status));
                }
            }

            var missing = matched.MissingFacts.Take(MostQuestions).Select(m => m.Question).ToList();
            return Show(hits) + (missing.Count == 0 ? "" : $"\n还缺的事实：{ForeignInstructions.Without(string.Join("", missing))}");
        });

        private string Show(IReadOnlyList<HitView> hits)
        {
            retrieved.Add(hits);
            return hits.Count == 0 ? "没有找到。" : material.Of(hits);
        }

        private async Task<string> CountedAsync(Func<Task<string>> call) =>
            Interlocked.Increment(ref calls) > MostCalls ? "检索次数已用完，请依据已有条款作答。" : await call();

        private static HitView Hit(WorkSummary work, ProvisionView unit, StatusView status) => new(0, work, unit, [], status, [], null);

        private static string Short(string text) => (text.Length > SearchParameters.LongestQuery ? text[..SearchParameters.LongestQuery] : text).Trim();
    }
}
