using PolicyIndex.Provisions.Parsing.Components;
using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Outline;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Parsing;

/// <summary>
/// Counts, character by character, where a document's text went. It marks what the units hold, then what was discarded by
/// name; a mark set twice and a printed character without one are both unaccounted for.
/// </summary>
internal static class LedgerWriter
{
    /// <param name="source">The whole source.</param>
    /// <param name="start">Offset of the document's first line.</param>
    /// <param name="end">Offset after its last.</param>
    /// <param name="components">What the document was read into.</param>
    /// <param name="furniture">Lines of the document without content, with their reason.</param>
    /// <param name="anchors">Makes anchors of offsets.</param>
    public static CoverageLedger Write(SourceText source, int start, int end, IEnumerable<Component> components, IEnumerable<(SourceLine Line, string Reason)> furniture, AnchorMap anchors)
    {
        var marks = new byte[end - start];
        foreach (var slice in components.SelectMany(c => c.Units).SelectMany(Slices))
        {
            for (var i = slice.Start; i < slice.End; i++)
            {
                marks[i - start]++;
            }
        }

        var twice = marks.Count(m => m > 1);
        var assigned = marks.Count(m => m == 1);
        var discarded = new List<Discard>();
        foreach (var (line, reason) in furniture)
        {
            var text = line.Text.Trim();
            var from = line.Start + line.Text.IndexOf(text, StringComparison.Ordinal);
            for (var i = from; i < from + text.Length; i++)
            {
                marks[i - start]++;
            }

            discarded.Add(new Discard(reason, text.Length, anchors.Between(from, from + text.Length)));
        }

        var white = 0;
        var lost = 0;
        for (var i = 0; i < marks.Length; i++)
        {
            if (marks[i] == 0)
            {
                if (char.IsWhiteSpace(source.Text[start + i]))
                {
                    white++;
                }
                else
                {
                    lost++;
                }
            }
        }

        discarded.Add(new Discard("white-space", white, null));
        return new CoverageLedger(marks.Length, assigned, discarded, lost + twice);
    }

    private static IEnumerable<Slice> Slices(UnitDraft unit) =>
        unit.LabelSlices.Concat(unit.Blocks.SelectMany(b => b.Slices)).Concat(unit.Children.SelectMany(Slices));
}
