namespace PolicyIndex.Browser.Tests;

/// <summary>Every kind of page, with something on it.</summary>
public static class SitePages
{
    private static readonly string[] s_addresses =
    [
        "/",
        "/?q=大型企业 付款期限",
        "/?q=zzzz",
        "/works?status=all",
        "/works/云岭省人民代表大会常务委员会令-12",
        "/works/云府发-2025-7#lvl_3__lvl_4",
        "/works/云府发-2025-11/lineage",
        "/effects",
        "/none",
    ];

    public static TheoryData<string> All => [.. s_addresses];
}
