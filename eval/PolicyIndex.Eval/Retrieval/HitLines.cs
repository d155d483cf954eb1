using PolicyIndex.Eval.Gold;
using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Eval.Retrieval;

/// <summary>
/// Which gold units a hit touches: those whose lines meet the hit's, unless the hit is too long to be an answer (a whole
/// chapter or document).
/// </summary>
internal sealed class HitLines(SourceText source)
{
    /// <summary>Most non-blank lines that a hit may have.</summary>
    public const int Longest = 60;

    private readonly HashSet<int> _printed = [.. source.Lines.Where(l => !string.IsNullOrWhiteSpace(l.Text)).Select(l => l.Number)];

    /// <summary>By the lines that the API gives for the hit: the unit with its descendants.</summary>
    public IReadOnlyCollection<int> Touched(Provision hit, IReadOnlyList<GoldPlace> gold) => Touched(hit.Source, gold);

    /// <summary>By the unit's own words alone, descendants excluded.</summary>
    public IReadOnlyCollection<int> TouchedByOwnWords(Provision hit, IReadOnlyList<GoldPlace> gold) => Touched(hit.OwnSource, gold);

    private IReadOnlyCollection<int> Touched(SourceAnchor anchor, IReadOnlyList<GoldPlace> gold)
    {
        var lines = new LineSpan(anchor.FirstLine, anchor.LastLine);
        if (Enumerable.Range(lines.First, lines.Last - lines.First + 1).Count(_printed.Contains) > Longest)
        {
            return [];
        }

        return [.. Enumerable.Range(0, gold.Count).Where(i => gold[i].Lines.Overlaps(lines))];
    }
}
