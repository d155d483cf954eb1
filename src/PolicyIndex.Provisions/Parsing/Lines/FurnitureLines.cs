using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Parsing.Lines;

/// <summary>The lines of a source that carry no content, each with its reason, in order; found by offset.</summary>
internal sealed class FurnitureLines(IReadOnlyList<(SourceLine Line, string Reason)> lines)
{
    private readonly int[] starts = [.. lines.Select(l => l.Line.Start)];

    /// <summary>Lines that stand wholly between two offsets.</summary>
    public IEnumerable<(SourceLine Line, string Reason)> Within(int start, int end)
    {
        for (var i = IndexFrom(start); i < lines.Count && lines[i].Line.End <= end; i++)
        {
            yield return lines[i];
        }
    }

    /// <summary>All lines that stand in none of the given stretches, which are in order and disjoint.</summary>
    public IEnumerable<(SourceLine Line, string Reason)> Outside(IEnumerable<(int Start, int End)> stretches)
    {
        var at = 0;
        foreach (var (start, end) in stretches)
        {
            for (; at < lines.Count && lines[at].Line.Start < start; at++)
            {
                yield return lines[at];
            }

            while (at < lines.Count && lines[at].Line.End <= end)
            {
                at++;
            }
        }

        for (; at < lines.Count; at++)
        {
            yield return lines[at];
        }
    }

    private int IndexFrom(int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        return found >= 0 ? found : ~found;
    }
}
