using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Tests.Parsing.Lines;

/// <summary>Sets lines on pages as a print shop does: 16 pt type, a measure of 28 ems, the indent of each line given in ems.</summary>
internal sealed class PrintedSource
{
    private const double Size = 16;
    private const double Left = 80;
    private readonly List<SourceLine> _lines = [];
    private int _start;
    private int _page = 1;
    private int _number;
    private double _baseline = 780;

    /// <summary>A line of the text, <paramref name="indent"/> ems from the left edge.</summary>
    public PrintedSource Line(string text, double indent = 0, double gap = 28, double size = Size)
    {
        _baseline -= gap;
        var left = Left + (indent * Size);
        _lines.Add(new SourceLine(_page, ++_number, _start, text, new LineGeometry(left, left + (text.Length * size), _baseline, size, 608, 842)));
        _start += text.Length + 1;
        return this;
    }

    /// <summary>A paragraph: first line indented by two ems and full, the others full but the last.</summary>
    public PrintedSource Paragraph(string text)
    {
        Line(text[..Math.Min(26, text.Length)], indent: 2);
        for (var at = 26; at < text.Length; at += 28)
        {
            Line(text[at..Math.Min(at + 28, text.Length)]);
        }

        return this;
    }

    /// <summary>A line in the middle of the measure.</summary>
    public PrintedSource Centred(string text) => Line(text, indent: (28 - text.Length) / 2.0);

    public PrintedSource NextPage()
    {
        (_page, _number, _baseline) = (_page + 1, 0, 780);
        return this;
    }

    public SourceText ToSource() => new(new Manifestation(new string('0', 64), "printed.pdf", "application/pdf", 1, _page), _lines);
}
