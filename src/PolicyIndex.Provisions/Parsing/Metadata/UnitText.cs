using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Outline;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Parsing.Metadata;

/// <summary>The own text of a draft with the way back to the source.</summary>
internal sealed class UnitText
{
    private readonly IReadOnlyList<TextRun> runs;

    public UnitText(string source, UnitDraft unit)
    {
        var joiner = new LineJoiner(source);
        foreach (var slice in unit.Blocks.SelectMany(b => b.Slices))
        {
            joiner.Append(slice);
        }

        (Text, runs) = joiner.Build();
    }

    /// <summary>All paragraphs joined without breaks.</summary>
    public string Text { get; }

    /// <summary>Source offsets of a stretch of <see cref="Text"/>.</summary>
    public (int Start, int End) Locate(int start, int length) => (Offset(start), Offset(start + length - 1) + 1);

    private int Offset(int at)
    {
        var run = runs.Last(r => r.TextStart <= at);
        return run.SourceStart + at - run.TextStart;
    }
}
