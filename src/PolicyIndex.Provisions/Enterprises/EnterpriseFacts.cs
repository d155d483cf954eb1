namespace PolicyIndex.Provisions.Enterprises;

/// <summary>Facts of an enterprise as somebody fills them in; every one may be missing.</summary>
public sealed record EnterpriseFacts
{
    /// <summary>Place of registration, as written (贵州省遵义市).</summary>
    public string? Region { get; init; }

    /// <summary>Industry by code (C15), by name or in everyday words (酒企); several parted by ；.</summary>
    public string? Industry { get; init; }

    /// <summary>大型, 中型, 小型, 微型, or 中小企业.</summary>
    public string? Size { get; init; }

    /// <summary>Persons.</summary>
    public decimal? Employees { get; init; }

    /// <summary>Yearly revenue, 万元.</summary>
    public decimal? RevenueWan { get; init; }

    /// <summary>Total assets, 万元.</summary>
    public decimal? AssetsWan { get; init; }

    /// <summary>民营, 国有, 外资, 集体.</summary>
    public string? Ownership { get; init; }

    /// <summary>Year, or year and month (2013-06).</summary>
    public string? Founded { get; init; }

    /// <summary>Titles and lists the enterprise has or is on.</summary>
    public IReadOnlyList<string> Qualifications { get; init; } = [];

    /// <summary>What it does or plans.</summary>
    public IReadOnlyList<string> Activities { get; init; } = [];

    /// <summary>
    /// Anything else, by name; 无, 否 and 未说明 are understood. A name that is one of the matcher's questions (ends with ？), with 是 or
    /// 否, answers it.
    /// </summary>
    public IReadOnlyDictionary<string, string> Other { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The enterprise that these facts show.</summary>
    public EnterpriseProfile ToProfile()
    {
        var open = Other.Where(o => !IsAnswer(o)).SelectMany(o => Statements.OfOpen(o.Key, o.Value)).ToList();
        List<Statement> statements =
        [
            .. Industry is { Length: > 0 } trade ? [new Statement(trade, Standing.Affirmed, "industry")] : Array.Empty<Statement>(),
            .. Qualifications.Select(q => Statements.OfListed("qualifications", q)),
            .. Activities.Select(a => Statements.OfListed("activities", a)),
            .. open,
        ];
        return new EnterpriseProfile
        {
            Region = Region is null ? Enterprises.Region.Unknown : Divisions.Find(Region)?.Region ?? Enterprises.Region.Unknown,
            Industries = Industry is null ? [] : IndustriesOf(Industry),
            StatedSize = Size ?? open.FirstOrDefault(s => s.Standing != Standing.Denied && SizeSaid(s))?.Text,
            Employees = Employees,
            Revenue = RevenueWan,
            Assets = AssetsWan,
            Ownership = Ownership is null ? null : Ownerships.Of(Ownership),
            Founded = Founded,
            Statements = statements,
            Answers = Other.Where(IsAnswer).ToDictionary(o => o.Key, o => o.Value.Trim() == "是", StringComparer.Ordinal),
        };
    }

    private static bool IsAnswer(KeyValuePair<string, string> open) => open.Key.EndsWith('？') && open.Value.Trim() is ("是" or "否");

    private static bool SizeSaid(Statement statement) =>
        statement.Fact.Contains("规模", StringComparison.Ordinal) && EnterpriseSizes.Meant(statement.Text).Count > 0;

    private static IReadOnlyList<Industry> IndustriesOf(string fact) =>
        Enterprises.Industries.Coded(fact) is { Count: > 0 } coded ? coded
            : [.. Enterprises.Industries.SaidIn(fact).SelectMany(w => w.Word.Codes).Distinct(StringComparer.Ordinal).Select(Enterprises.Industries.Of).OfType<Industry>()];
}
