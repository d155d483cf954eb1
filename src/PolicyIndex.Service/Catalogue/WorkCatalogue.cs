using PolicyIndex.Provisions.Effects;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Service.Catalogue;

/// <summary>Facts about works, whether or not their texts are here: no sentence of any of them.</summary>
/// <param name="Works">The works.</param>
/// <param name="Relations">What they do to each other and to themselves.</param>
internal sealed record WorkCatalogue(IReadOnlyList<CataloguedWork> Works, IReadOnlyList<CataloguedRelation> Relations)
{
    /// <summary>Where the catalogue of the default corpus stands, from the project's folder.</summary>
    public static readonly string DefaultPlace = Path.Combine("corpus", "catalogue", "works.json");

    /// <summary>Version of the parser that read the facts; null where they were written by hand.</summary>
    public string? ParserVersion { get; init; }
}

/// <summary>A work's facts.</summary>
internal sealed record CataloguedWork
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public string? InstrumentTitle { get; init; }

    public string? DocumentNumber { get; init; }

    public IReadOnlyList<string> Issuers { get; init; } = [];

    public DateOnly? IssuedOn { get; init; }

    public DateOnly? EffectiveOn { get; init; }

    public DateOnly? ExpiresOn { get; init; }

    public AdministrativeLevel Level { get; init; }

    public string? Region { get; init; }

    public string? Kind { get; init; }
}

/// <summary>What one work does to another, or to itself.</summary>
/// <param name="Actor">Id of the work that does it.</param>
/// <param name="Relation">What it does.</param>
/// <param name="Target">Id of the work it does it to.</param>
/// <param name="Date">When; null where unknown.</param>
/// <param name="OpenList">Whether the work does it to others too that it does not name.</param>
internal sealed record CataloguedRelation(string Actor, EffectRelation Relation, string Target, DateOnly? Date, bool OpenList);
