using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Ingest.Tests;

/// <summary>Two manifestations of the same works, unit by unit: a unit agrees where its work has one of the same path and text.</summary>
internal sealed class OutlineComparison
{
    private OutlineComparison(int agreeing, int total, List<string> differences) => (Agreeing, Total, Differences) = (agreeing, total, differences);

    public int Agreeing { get; }

    /// <summary>Units of the manifestation that has more of them.</summary>
    public int Total { get; }

    public double Share => (double)Agreeing / Total;

    /// <summary>What only one side has, each as <c>side work path text</c>.</summary>
    public IReadOnlyList<string> Differences { get; }

    public static OutlineComparison Of(SourceText one, SourceText other)
    {
        var (left, right) = (Units(one), Units(other));
        var (onlyLeft, onlyRight) = (Without(left, right), Without(right, left));
        return new OutlineComparison(
            left.Count - onlyLeft.Count,
            Math.Max(left.Count, right.Count),
            [.. onlyLeft.Select(u => $"- {u}").Concat(onlyRight.Select(u => $"+ {u}")).OrderBy(u => u[2..], StringComparer.Ordinal)]);
    }

    private static List<string> Units(SourceText source) =>
        [.. PolicyParser.Parse(source).Works.SelectMany(w => w.Provisions.Select(p => $"{w.Work.Id} {p.Path} {p.Kind} [{Folded(p.Heading)}] {Folded(p.Text)}"))];

    private static string Folded(string? text) => string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)));

    // Multisets: a unit that one side has twice agrees once.
    private static List<string> Without(List<string> units, List<string> others)
    {
        var left = others.GroupBy(u => u, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var missing = new List<string>();
        foreach (var unit in units)
        {
            if (left.GetValueOrDefault(unit) > 0)
            {
                left[unit]--;
            }
            else
            {
                missing.Add(unit);
            }
        }

        return missing;
    }
}
