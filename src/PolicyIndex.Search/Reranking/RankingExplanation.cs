using System.Globalization;
using System.Text;

namespace PolicyIndex.Search.Reranking;

/// <summary>Says in words why a candidate stands where it stands.</summary>
internal static class RankingExplanation
{
    private static readonly Dictionary<RankingFeature, string> names = new()
    {
        [RankingFeature.Lexical] = "全文相关度（BM25）",
        [RankingFeature.TextCoverage] = "正文含有问题的词",
        [RankingFeature.RareCoverage] = "正文含有问题的少见词",
        [RankingFeature.Closeness] = "所含的词彼此靠近",
        [RankingFeature.Phrases] = "与问题有相同短语",
        [RankingFeature.LongestRun] = "最长相同词串",
        [RankingFeature.TitleCoverage] = "文件标题含有问题的词",
        [RankingFeature.TitleNamed] = "问题提到文件标题",
        [RankingFeature.HeadingCoverage] = "各级标题含有问题的词",
        [RankingFeature.HeadingNamed] = "问题提到条款标题",
        [RankingFeature.LeadInCoverage] = "引导语含有问题的词",
        [RankingFeature.BelowCoverage] = "下级条款补充问题的词",
        [RankingFeature.Distinctive] = "正文有标题以外的词",
        [RankingFeature.Quantities] = "数字与单位相同",
        [RankingFeature.AnswerFit] = "含有所问的内容类型",
        [RankingFeature.Territory] = "层级或地区相符",
        [RankingFeature.Year] = "年度相符",
        [RankingFeature.Lexicon] = "含有口语对应的政策用语",
        [RankingFeature.WorkAgreement] = "同一文件多处相关",
        [RankingFeature.NeighbourAgreement] = "相邻条款也相关",
        [RankingFeature.Feedback] = "与靠前结果用词相近",
        [RankingFeature.Furniture] = "落款、日期、主送等非正文",
        [RankingFeature.Form] = "表格或注释",
        [RankingFeature.Frame] = "引言或结尾",
        [RankingFeature.Shortness] = "文字过短",
        [RankingFeature.Length] = "文字较长",
    };

    /// <summary>A line for every feature that counts, the greatest effect first; empty without a candidate.</summary>
    public static string Of(Candidate? candidate, IRanker ranker)
    {
        if (candidate is null)
        {
            return "";
        }

        var lines = new StringBuilder().Append(CultureInfo.InvariantCulture, $"重排得分 {candidate.Score:0.000}\n");
        foreach (var (feature, value, weight) in Enum.GetValues<RankingFeature>()
            .Select(f => (Feature: f, Value: candidate.Features[(int)f], Weight: ranker.WeightOf(f) ?? 0))
            .Where(f => f.Value * f.Weight != 0)
            .OrderByDescending(f => Math.Abs(f.Value * f.Weight)))
        {
            lines.Append(CultureInfo.InvariantCulture, $"  {names[feature]} {value:0.00} × 权重 {weight:0.00} = {value * weight:+0.000;-0.000}\n");
        }

        return lines.ToString();
    }
}
