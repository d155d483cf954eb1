using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Service.Store;

/// <summary>A work that is known by its facts only, from the catalogue or from texts that name it. Stays when its text arrives.</summary>
internal sealed class ExternalWorkRow
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public string? InstrumentTitle { get; init; }

    public string? DocumentNumber { get; init; }

    public required List<string> Issuers { get; init; }

    public DateOnly? IssuedOn { get; init; }

    public DateOnly? EffectiveOn { get; init; }

    public DateOnly? ExpiresOn { get; init; }

    public AdministrativeLevel Level { get; init; }

    public string? Region { get; init; }

    public string? Kind { get; init; }

    /// <summary>True from the catalogue; false where only texts name it.</summary>
    public required bool Catalogued { get; init; }

    public Work ToWork() => new()
    {
        Id = Id,
        Title = Title,
        InstrumentTitle = InstrumentTitle,
        DocumentNumber = DocumentNumber,
        Issuers = Issuers,
        IssuedOn = IssuedOn,
        EffectiveOn = EffectiveOn,
        ExpiresOn = ExpiresOn,
        Level = Level,
        Region = Region,
        Kind = Kind,
    };
}
