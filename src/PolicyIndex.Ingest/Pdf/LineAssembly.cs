namespace PolicyIndex.Ingest.Pdf;

/// <summary>Letters of one direction to lines in reading order, from top to bottom.</summary>
internal static class LineAssembly
{
    // A run can only belong to lines at its own height; looking further would be quadratic on hostile pages.
    private const int LinesToTry = 8;

    public static IEnumerable<PrintedLine> Assemble(List<Glyph> glyphs)
    {
        var lines = new List<PrintedLine>();
        foreach (var run in Runs(glyphs).OrderByDescending(r => r.Baseline).ThenBy(r => r.Left))
        {
            var taken = false;
            for (var i = lines.Count - 1; i >= Math.Max(0, lines.Count - LinesToTry) && !taken; i--)
            {
                taken = lines[i].TryAdd(run);
            }

            if (!taken)
            {
                lines.Add(new PrintedLine(run));
            }
        }

        // Not by baseline: large type hangs lower from the same middle.
        return lines.OrderByDescending(l => l.Middle).ThenBy(l => l.Left);
    }

    private static List<GlyphRun> Runs(List<Glyph> glyphs)
    {
        var runs = new List<GlyphRun>();
        foreach (var glyph in glyphs)
        {
            if (runs.Count == 0 || !runs[^1].TryAppend(glyph))
            {
                runs.Add(new GlyphRun(glyph));
            }
        }

        return runs;
    }
}
