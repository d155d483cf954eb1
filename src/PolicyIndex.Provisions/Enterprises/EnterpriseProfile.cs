namespace PolicyIndex.Provisions.Enterprises;

/// <summary>An enterprise as it is understood: what was said, nothing that was not.</summary>
public sealed record EnterpriseProfile
{
    /// <summary>Place of registration.</summary>
    public Region Region { get; init; } = Region.Unknown;

    /// <summary>Its industries, main one first.</summary>
    public IReadOnlyList<Industry> Industries { get; init; } = [];

    /// <summary>What was said of its size (大型, 中小企业); null where nothing was.</summary>
    public string? StatedSize { get; init; }

    /// <summary>从业人员, persons.</summary>
    public decimal? Employees { get; init; }

    /// <summary>营业收入 of a year, 万元.</summary>
    public decimal? Revenue { get; init; }

    /// <summary>资产总额, 万元.</summary>
    public decimal? Assets { get; init; }

    /// <summary>所有制; null where it is unknown.</summary>
    public Ownership? Ownership { get; init; }

    /// <summary>Year and month of foundation as said (2003-09); null where unknown.</summary>
    public string? Founded { get; init; }

    /// <summary>All statements, each affirmed, denied or open.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>Answers to the matcher's questions of yes and no, by the question's words.</summary>
    public IReadOnlyDictionary<string, bool> Answers { get; init; } = new Dictionary<string, bool>(StringComparer.Ordinal);

    /// <summary>The sizes it may have: those that were said, narrowed down by the official standard.</summary>
    public IReadOnlySet<EnterpriseSize> Sizes => Narrowed();

    /// <summary>The size by the official standard with its working.</summary>
    public SizeWorking SizeWorking => SizeStandard.Classify(Industries.Count > 0 ? Industries[0] : null, Employees, Revenue, Assets);

    private IReadOnlySet<EnterpriseSize> Narrowed()
    {
        var computed = SizeWorking.Possible;
        var said = StatedSize is null ? new HashSet<EnterpriseSize>() : EnterpriseSizes.Meant(StatedSize);
        if (said.Count == 0)
        {
            return computed;
        }

        // What was said holds against the computation; where both leave something open, what both allow.
        var both = said.Intersect(computed).ToHashSet();
        return both.Count > 0 ? both : said;
    }
}
