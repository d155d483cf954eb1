using PolicyIndex.Provisions.Parsing;

namespace PolicyIndex.Service.Store;

/// <summary>Characters of a file that carry no content: inside a work's current text, or outside all works (no work id).</summary>
internal sealed class DiscardRow
{
    public long Id { get; init; }

    public required string Manifestation { get; init; }

    public string? WorkId { get; init; }

    public required string Reason { get; init; }

    public required int Characters { get; init; }

    public StoredSpan? Source { get; init; }

    public static DiscardRow From(string manifestation, string? workId, Discard discard) => new()
    {
        Manifestation = manifestation,
        WorkId = workId,
        Reason = discard.Reason,
        Characters = discard.Characters,
        Source = discard.Source is null ? null : StoredSpan.From(discard.Source),
    };

    public Discard ToDiscard() => new(Reason, Characters, Source?.In(Manifestation));
}
