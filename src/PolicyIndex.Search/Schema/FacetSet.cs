namespace PolicyIndex.Search.Schema;

/// <summary>What provisions are filtered and counted by.</summary>
internal enum Facet
{
    /// <summary>Name of the work's <see cref="Provisions.Works.AdministrativeLevel"/>.</summary>
    Level,

    /// <summary>Territory; none for national works.</summary>
    Region,

    /// <summary>Issuers, each a value.</summary>
    Issuer,

    /// <summary>文种 of the work.</summary>
    Kind,

    /// <summary>Year of issue.</summary>
    Year,
}

/// <summary>
/// All facet values of a work, kept with each of its provisions as one value of the index: a search counts and filters these sets, of which
/// there are few, and not the five values of every provision it meets.
/// </summary>
/// <param name="Values">Values of each <see cref="Facet"/>, in its order.</param>
internal sealed record FacetSet(IReadOnlyList<IReadOnlyList<string>> Values)
{
    /// <summary>Number of facets.</summary>
    public const int Facets = 5;

    private const char Separator = '\u001F';
    private const char ValueSeparator = '\u001E';

    /// <summary>As kept in the index.</summary>
    public static string Encode(params IReadOnlyList<string>[] values) =>
        string.Join(Separator, values.Select(v => string.Join(ValueSeparator, v.Where(x => x.Length > 0).Distinct(StringComparer.Ordinal))));

    /// <summary>Reads what <see cref="Encode"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It was not written by it.</exception>
    public static FacetSet Decode(string encoded)
    {
        var parts = encoded.Split(Separator);
        return parts.Length == Facets
            ? new FacetSet([.. parts.Select(p => p.Split(ValueSeparator, StringSplitOptions.RemoveEmptyEntries))])
            : throw new InvalidDataException($"A set of facets in the index has {parts.Length} parts instead of {Facets}: rebuild the index from the store.");
    }
}
