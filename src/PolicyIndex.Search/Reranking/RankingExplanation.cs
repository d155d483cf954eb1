using System.Globalization;
using System.Text;
using PolicyIndex.Search.Querying;

namespace PolicyIndex.Search.Reranking;

/// <summary>Says in words why a candidate stands where it stands.</summary>
internal static class RankingExplanation
{
    /// <summary>A line for every feature that counts, the greatest effect first, and the official words looked up for everyday ones; behind the re-ranked hits the BM25 score alone.</summary>
    public static string Of(Candidate? candidate, float score, string question, SearchSetup setup)
    {
        if (candidate is null)
        {
            return string.Create(CultureInfo.InvariantCulture, $"排在重排的前 {Reranker.Depth} 条之后，按全文相关度（BM25）{score:0.000} 排序\n");
        }

        var lines = new StringBuilder().Append(CultureInfo.InvariantCulture, $"重排得分 {candidate.Score:0.000}\n");
        if (candidate.Lift > 0)
        {
            lines.Append(CultureInfo.InvariantCulture, $"  问题写明了此条 = {candidate.Lift:+0.000}\n");
        }

        if (candidate.Nearness > 0)
        {
            lines.Append(CultureInfo.InvariantCulture, $"  语义相近（向量检索）{candidate.Nearness:0.00} × 权重 {NoveltyOrder.NearnessWeight:0.00} = {candidate.Nearness * NoveltyOrder.NearnessWeight:+0.000}\n");
        }

        if (candidate.Accompanies)
        {
            lines.Append("  补充首条结果（同条的下一款、所属条款的引导语，或印发日期）\n");
        }

        foreach (var (feature, value, weight) in Enum.GetValues<RankingFeature>()
            .Select(f => (Feature: f, Value: candidate.Features[(int)f], Weight: setup.Ranker.WeightOf(f)))
            .Where(f => f.Value * f.Weight != 0)
            .OrderByDescending(f => Math.Abs(f.Value * f.Weight)))
        {
            lines.Append(CultureInfo.InvariantCulture, $"  {NameOf(feature)} {value:0.00} × 权重 {weight:0.00} = {value * weight:+0.000;-0.000}\n");
        }

        lines.Append(CultureInfo.InvariantCulture, $"  含有前面结果未涉及的问题用词 {candidate.Novelty:0.00} × 权重 {setup.Ranker.Novelty:0.00} = {candidate.Novelty * setup.Ranker.Novelty:+0.000;-0.000}\n");
        if (candidate.Repeated > 0)
        {
            lines.Append(CultureInfo.InvariantCulture, $"  前面的结果已有相同内容 = {-candidate.Repeated:0.000}\n");
        }

        foreach (var entry in setup.Lexicon.EntriesIn(question))
        {
            lines.Append(CultureInfo.InvariantCulture, $"  另按政策用语检索：{entry.Said} → {string.Join(' ', entry.Written)}\n");
        }

        return lines.ToString();
    }

    /// <summary>What each word adds to BM25.</summary>
    public static string Of(IReadOnlyList<ProvisionScan.ScorePart> parts)
    {
        var lines = new StringBuilder();
        lines.Append(CultureInfo.InvariantCulture, $"全文相关度（BM25）逐词：合计 {parts.Sum(p => p.Score):0.000}\n");
        foreach (var part in parts)
        {
            lines.Append(CultureInfo.InvariantCulture, $"  {part.Word}{(part.Role == WordRole.Written ? "（政策用语）" : "")} {part.Score:+0.000}\n");
        }

        return lines.ToString();
    }

    private static string NameOf(RankingFeature feature) => feature switch
    {
        RankingFeature.Lexical => "全文相关度（BM25）",
        RankingFeature.HeadingNamed => "问题提到条款标题",
        RankingFeature.Quantities => "数字与单位相同",
        RankingFeature.FactMissing => "没有所问的数字、日期或部门",
        RankingFeature.Defines => "定义了所问的词",
        RankingFeature.NamesBasis => "写明了所问的依据",
        RankingFeature.Territory => "层级或地区相符",
        RankingFeature.WorkAgreement => "同一文件多处相关",
        RankingFeature.TitleNamed => "问题提到文件标题",
        RankingFeature.Attachment => "附件中的内容",
        _ => feature.ToString(),
    };
}
