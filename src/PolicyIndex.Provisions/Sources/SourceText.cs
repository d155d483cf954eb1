using System.Text;

namespace PolicyIndex.Provisions.Sources;

/// <summary>What a reader made of a file: its lines in reading order, every character of them addressable.</summary>
public sealed class SourceText
{
    /// <summary>Takes lines whose <see cref="SourceLine.Start"/> offsets are those of the lines joined by one line feed.</summary>
    /// <exception cref="ArgumentException">An offset does not follow from the lines before it.</exception>
    public SourceText(Manifestation manifestation, IReadOnlyList<SourceLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var expected = 0;
        foreach (var line in lines)
        {
            if (line.Start != expected)
            {
                throw new ArgumentException($"Line {line.Number} (page {line.Page}) starts at {line.Start}, expected {expected}.", nameof(lines));
            }

            expected = line.End + 1;
        }

        Manifestation = manifestation;
        Lines = lines;
        Text = JoinLines(lines);
    }

    /// <summary>The file the lines come from.</summary>
    public Manifestation Manifestation { get; }

    /// <summary>Lines in reading order; blank lines of a text file are kept.</summary>
    public IReadOnlyList<SourceLine> Lines { get; }

    /// <summary>The lines joined by line feeds: what all source offsets count in.</summary>
    public string Text { get; }

    /// <summary>Builds a source from plain text, one line a line feed, without pages.</summary>
    public static SourceText FromText(Manifestation manifestation, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = new List<SourceLine>();
        var start = 0;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            lines.Add(new SourceLine(null, lines.Count + 1, start, line));
            start += line.Length + 1;
        }

        return new SourceText(manifestation, lines);
    }

    private static string JoinLines(IReadOnlyList<SourceLine> lines)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
            {
                text.Append('\n');
            }

            text.Append(lines[i].Text);
        }

        return text.ToString();
    }
}
