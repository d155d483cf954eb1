using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Sources;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Service.Store;

/// <summary>A work with its current text's place and account. Field meanings: <see cref="Work"/>, <see cref="CoverageLedger"/>.</summary>
internal sealed class WorkRow
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public string? InstrumentTitle { get; init; }

    public string? DocumentNumber { get; init; }

    public required List<string> Issuers { get; init; }

    public DateOnly? IssuedOn { get; init; }

    public DateOnly? EffectiveOn { get; init; }

    public bool EffectiveOnIssue { get; init; }

    public DateOnly? ExpiresOn { get; init; }

    public required IReadOnlyList<LegalDate> Dates { get; init; }

    public AdministrativeLevel Level { get; init; }

    public string? Region { get; init; }

    public string? Kind { get; init; }

    public string? Vehicle { get; init; }

    public bool Trial { get; init; }

    public bool Abridged { get; init; }

    public required List<string> Addressees { get; init; }

    /// <summary>The file the current text comes from.</summary>
    public required string Manifestation { get; init; }

    public required StoredSpan Source { get; init; }

    public int Characters { get; init; }

    public int Assigned { get; init; }

    public int Unaccounted { get; init; }

    /// <summary>First day on which this is the work's text; null where its text prints no date, or was stored before this was kept.</summary>
    public DateOnly? TextFrom { get; init; }

    /// <summary>How many units of each kind, for lists that show no units.</summary>
    public required IReadOnlyDictionary<string, int> Counts { get; init; }

    /// <summary>Version of the parser that read the current text.</summary>
    public required string ParserVersion { get; init; }

    /// <summary>SHA-256 of everything parsed; equal means nothing to write and nothing to index.</summary>
    public required string ContentHash { get; init; }

    public required DateTime UpdatedAt { get; init; }

    public static WorkRow From(ParsedWork parsed, string parserVersion, string contentHash, DateTime now, DateOnly? textFrom = null)
    {
        var work = parsed.Work;
        return new WorkRow
        {
            Id = work.Id,
            Title = work.Title,
            InstrumentTitle = work.InstrumentTitle,
            DocumentNumber = work.DocumentNumber,
            Issuers = [.. work.Issuers],
            IssuedOn = work.IssuedOn,
            EffectiveOn = work.EffectiveOn,
            EffectiveOnIssue = work.EffectiveOnIssue,
            ExpiresOn = work.ExpiresOn,
            Dates = work.Dates,
            Level = work.Level,
            Region = work.Region,
            Kind = work.Kind,
            Vehicle = work.Vehicle,
            Trial = work.Trial,
            Abridged = work.Abridged,
            Addressees = [.. work.Addressees],
            Manifestation = parsed.Source.Manifestation,
            Source = StoredSpan.From(parsed.Source),
            Characters = parsed.Coverage.Characters,
            Assigned = parsed.Coverage.Assigned,
            Unaccounted = parsed.Coverage.Unaccounted,
            TextFrom = Provisions.Works.ExpressionDate.Of(work).From ?? textFrom,
            Counts = ProvisionCounts.Of(parsed.Provisions),
            ParserVersion = parserVersion,
            ContentHash = contentHash,
            UpdatedAt = now,
        };
    }

    /// <summary>What tells its text from others of the work.</summary>
    public ExpressionDate ExpressionDate() => Provisions.Works.ExpressionDate.Of(ToWork()) is { From: not null } printed ? printed : new ExpressionDate(TextFrom, null);

    public SourceAnchor Anchor() => Source.In(Manifestation);

    public Work ToWork() => new()
    {
        Id = Id,
        Title = Title,
        InstrumentTitle = InstrumentTitle,
        DocumentNumber = DocumentNumber,
        Issuers = Issuers,
        IssuedOn = IssuedOn,
        EffectiveOn = EffectiveOn,
        EffectiveOnIssue = EffectiveOnIssue,
        ExpiresOn = ExpiresOn,
        Dates = Dates,
        Level = Level,
        Region = Region,
        Kind = Kind,
        Vehicle = Vehicle,
        Trial = Trial,
        Abridged = Abridged,
        Addressees = Addressees,
    };
}
