using System.Globalization;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Citations.Reading;

/// <summary>Writes the references of one unit out, with ids and anchors.</summary>
internal sealed class CitationWriter(Work work, Provision provision, ProvisionAnchors anchors)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    public List<Citation> Written { get; } = [];

    public void Add(int start, int end, CitationRelation relation, CitationForm form, CitationTarget target, CitationResolution resolution,
        IReadOnlyList<CitationCandidate>? candidates = null, string? term = null, bool former = false)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{provision.Id}@{start}");
        for (var n = 2; !ids.Add(id); n++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{provision.Id}@{start}.{n}");
        }

        Written.Add(new Citation
        {
            Id = id,
            WorkId = work.Id,
            ProvisionId = provision.Id,
            Text = provision.Text[start..end],
            Start = start,
            End = end,
            Relation = relation,
            Form = form,
            Source = anchors.Of(provision, start, end),
            Target = target,
            Resolution = resolution,
            Candidates = candidates ?? [],
            Term = term,
            Former = former,
        });
    }
}
