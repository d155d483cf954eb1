namespace PolicyIndex.Provisions.Enterprises;

/// <summary>Chinese names of sizes and groups of sizes.</summary>
public static class EnterpriseSizes
{
    /// <summary>All four, smallest first.</summary>
    public static IReadOnlyList<EnterpriseSize> All { get; } = Enum.GetValues<EnterpriseSize>();

    private static readonly (string Word, EnterpriseSize[] Sizes)[] groups =
    [
        ("大中小微", [EnterpriseSize.Micro, EnterpriseSize.Small, EnterpriseSize.Medium, EnterpriseSize.Large]),
        ("中小微", [EnterpriseSize.Micro, EnterpriseSize.Small, EnterpriseSize.Medium]),
        ("大中小", [EnterpriseSize.Micro, EnterpriseSize.Small, EnterpriseSize.Medium, EnterpriseSize.Large]),
        ("大中型", [EnterpriseSize.Medium, EnterpriseSize.Large]),
        ("中小型", [EnterpriseSize.Micro, EnterpriseSize.Small, EnterpriseSize.Medium]),
        ("中小", [EnterpriseSize.Micro, EnterpriseSize.Small, EnterpriseSize.Medium]),
        ("小微", [EnterpriseSize.Micro, EnterpriseSize.Small]),
        ("小型微型", [EnterpriseSize.Micro, EnterpriseSize.Small]),
        ("大型", [EnterpriseSize.Large]),
        ("中型", [EnterpriseSize.Medium]),
        ("小型", [EnterpriseSize.Small]),
        ("微型", [EnterpriseSize.Micro]),
    ];

    /// <summary>大型, 中型, 小型, 微型.</summary>
    public static string Name(EnterpriseSize size) => size switch
    {
        EnterpriseSize.Micro => "微型",
        EnterpriseSize.Small => "小型",
        EnterpriseSize.Medium => "中型",
        _ => "大型",
    };

    /// <summary>The sizes that a word speaks of (中小微企业 → 微型, 小型, 中型); empty where it speaks of none.</summary>
    public static IReadOnlySet<EnterpriseSize> Meant(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var sizes = new HashSet<EnterpriseSize>();
        foreach (var (word, meant) in groups)
        {
            if (words.Contains(word, StringComparison.Ordinal))
            {
                sizes.UnionWith(meant);
                words = words.Replace(word, "", StringComparison.Ordinal);
            }
        }

        return sizes;
    }
}
