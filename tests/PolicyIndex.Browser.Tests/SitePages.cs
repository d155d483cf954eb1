namespace PolicyIndex.Browser.Tests;

/// <summary>Every kind of page, with something on it.</summary>
public static class SitePages
{
    /// <summary>A work whose text is a PDF.</summary>
    public const string PrintedNotice = "云工信中小-2025-12";

    private static readonly Dictionary<string, string> s_names = new(StringComparer.Ordinal)
    {
        ["/"] = "start",
        ["/?q=设备更新 补助比例"] = "search",
        ["/?q=zzzz"] = "nothing",
        ["/ask"] = "ask",
        ["/ask?q=付款单位迟延支付，逾期利息怎么算？"] = "answer",
        ["/ask?q=渔船报废补贴多少钱？"] = "refusal",
        ["/verify"] = "verify",
        ["/match"] = "match",
        ["/match?Description=我们是云岭省青石市一家民营食品厂，员工120人，去年营业收入6000万元，准备做数字化改造。"] = "enterprise",
        ["/works?status=all"] = "works",
        ["/works/云岭省人民代表大会常务委员会令-12"] = "work",
        ["/works/云岭省人民代表大会常务委员会令-12#art_5"] = "clause",
        [$"/works/{PrintedNotice}/original?unit=lvl_1__lvl_2"] = "original",
        ["/works/云府发-2025-11/lineage"] = "lineage",
        ["/works/云岭省人民代表大会常务委员会令-12/rules"] = "rules",
        [$"/works/{InventedRevision.WorkId}/lineage"] = "lineage-life",
        ["/timeline?asOf=2025-01-01&days=365"] = "timeline",
        ["/statistics"] = "statistics",
        ["/compare"] = "compare-empty",
        ["/compare?left=云府发-2025-7"] = "compare-partners",
        [$"/compare?left={InventedRevision.FormerText}&right={InventedRevision.WorkId}"] = "compare",
        ["/compare?left=zzzz"] = "compare-nothing",
        ["/upload"] = "upload",
        ["/effects"] = "effects",
        ["/about/figures"] = "figures",
        ["/none"] = "none",
        ["/?q=补助&asOf=2025-13-45"] = "unreadable",
    };

    /// <summary>Pages that are no pages, and what the browser complains of.</summary>
    public static IReadOnlyDictionary<string, string> Refused { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["/none"] = "404",
        ["/?q=补助&asOf=2025-13-45"] = "400",
    };

    public static TheoryData<string> All => [.. s_names.Keys];

    /// <summary>A name for its pictures.</summary>
    public static string NameOf(string address) => s_names[address];
}
