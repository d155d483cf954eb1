namespace PolicyIndex.Browser.Tests;

/// <summary>Every kind of page, with something on it.</summary>
public static class SitePages
{
    private static readonly string[] s_addresses =
    [
        "/",
        "/?q=大型企业 付款期限",
        "/?q=zzzz",
        "/ask",
        "/ask?q=付款单位迟延支付，逾期利息怎么算？",
        "/ask?q=渔船报废补贴多少钱？",
        "/verify",
        "/works?status=all",
        "/works/云岭省人民代表大会常务委员会令-12",
        "/works/云府发-2025-7#lvl_3__lvl_4",
        "/works/云府发-2025-7/original?unit=lvl_3__lvl_4",
        "/works/云府发-2025-11/lineage",
        "/effects",
        "/about/figures",
        "/none",
    ];

    public static TheoryData<string> All => [.. s_addresses];
}
