using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Service.Store;

/// <summary>That a file holds a work, and where; kept also when a later file gives the current text.</summary>
internal sealed class WorkManifestationRow
{
    public required string WorkId { get; init; }

    public required string Manifestation { get; init; }

    public required StoredSpan Source { get; init; }

    /// <summary>Since when the text in this file was the work's text, see <see cref="ExpressionDate.From"/>; null where it prints no date.</summary>
    public DateOnly? TextFrom { get; init; }

    public static WorkManifestationRow From(ParsedWork work) => new()
    {
        WorkId = work.Work.Id,
        Manifestation = work.Source.Manifestation,
        Source = StoredSpan.From(work.Source),
        TextFrom = ExpressionDate.Of(work.Work).From,
    };
}
