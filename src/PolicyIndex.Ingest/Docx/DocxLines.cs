using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using TableCell = PolicyIndex.Provisions.Sources.TableCell;

namespace PolicyIndex.Ingest.Docx;

/// <summary>
/// Paragraphs to lines: one a paragraph, also in the cells of a table, with its place in the table. Numbers are printed, blank paragraphs left out; spaces typed as an indent carry nothing.
/// </summary>
internal sealed class DocxLines(DocumentStyles styles, ListDefinitions lists)
{
    private readonly List<(int Page, string Text, TableCell? Cell)> _lines = [];
    private readonly FieldNesting _fields = new();
    private readonly ListCounter _counter = new(lists);
    private readonly StringBuilder _carried = new();
    private int _page = 1;
    private bool _hasBreaks;
    private bool _isFreshPage;

    public NoteReferences Notes { get; } = new();

    /// <summary>The tables that are open where the next paragraph stands.</summary>
    public OpenTables Cells { get; } = new();

    /// <summary>Lines with their page, counted by page breaks; pages are null where the document has none.</summary>
    public IEnumerable<(int? Page, string Text, TableCell? Cell)> Read => _lines.Select(l => (_hasBreaks ? l.Page : default(int?), l.Text, Cells.WithoutFrames(l.Cell)));

    public int? Pages => _hasBreaks ? _page : null;

    public void Add(Paragraph paragraph, string head = "")
    {
        var properties = paragraph.ParagraphProperties;
        var style = properties?.ParagraphStyleId?.Val?.Value;
        if (LenientValues.Toggle(properties?.PageBreakBefore) ?? styles.BreaksPageBefore(style))
        {
            BreakPage(rendered: false);
        }

        var content = new ParagraphText(styles, _fields, Notes);
        var text = content.Read(paragraph);
        var mark = properties?.ParagraphMarkRunProperties;
        if (mark?.GetFirstChild<Deleted>() is not null || mark?.GetFirstChild<MoveFrom>() is not null)
        {
            // Without its mark the paragraph runs on into the next, whose number and style hold.
            _carried.Append(text);
        }
        else if (_carried.Length + text.Length > 0 || LenientValues.Toggle(mark?.GetFirstChild<Vanish>()) is not true)
        {
            Print(head + NumberOf(properties, style) + _carried + text);
            _carried.Clear();
        }

        foreach (var box in content.Boxes)
        {
            AddAll(box);
        }

        if (properties?.SectionProperties is { } section && section.GetFirstChild<SectionType>()?.Val?.InnerText is not "continuous")
        {
            BreakPage(rendered: false);
        }
    }

    /// <summary>Adds the paragraphs of a text box or note; the head goes before the first.</summary>
    public void AddAll(OpenXmlElement container, string head = "")
    {
        foreach (var child in container.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    Add(paragraph, head);
                    head = "";
                    break;
                case AlternateContentFallback or SdtProperties:
                    break;
                default:
                    AddAll(child, head);
                    break;
            }
        }
    }

    private string NumberOf(ParagraphProperties? properties, string? style)
    {
        var own = properties?.NumberingProperties;
        var (list, level, by) = styles.NumberingOf(style);
        if (LenientValues.Number(own?.NumberingId?.Val) is { } ownList)
        {
            (list, level, by) = (ownList, null, style);
        }

        // List 0 takes away the number that the style gives.
        if (list is not > 0 || lists.Find(list.Value) is not { } found)
        {
            return "";
        }

        var at = LenientValues.Number(own?.NumberingLevelReference?.Val) ?? level ?? Array.FindIndex(found.Levels, l => l?.ParagraphStyle is { } p && string.Equals(p, by, StringComparison.Ordinal));
        return _counter.Next(list.Value, Math.Max(0, at));
    }

    // A paragraph that runs over the edge of a page stays one line, on the page where it begins.
    private void Print(string text)
    {
        var line = new StringBuilder(text.Length);
        var crossed = 0;
        foreach (var c in text)
        {
            switch (c)
            {
                case ParagraphText.RenderedBreak when HasInk(line):
                    crossed++;
                    break;
                case ParagraphText.RenderedBreak:
                    BreakPage(rendered: true);
                    break;
                case '\n' or '\r' or ParagraphText.PageBreak:
                    EndLine(line, ref crossed);
                    if (c == ParagraphText.PageBreak)
                    {
                        BreakPage(rendered: false);
                    }

                    break;
                default:
                    line.Append(c);
                    break;
            }
        }

        EndLine(line, ref crossed);
    }

    private static bool HasInk(StringBuilder line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (!char.IsWhiteSpace(line[i]))
            {
                return true;
            }
        }

        return false;
    }

    private void EndLine(StringBuilder line, ref int crossed)
    {
        var text = line.ToString().Trim();
        line.Clear();
        if (text.Length > 0)
        {
            _lines.Add((_page, text, Cells.Current));
            _isFreshPage = false;
        }

        for (; crossed > 0; crossed--)
        {
            _isFreshPage = false;
            BreakPage(rendered: true);
        }
    }

    // Word notes behind a page break of the author that the page was broken there; that is one break, not two.
    private void BreakPage(bool rendered)
    {
        _hasBreaks = true;
        if (!(rendered && _isFreshPage))
        {
            _page++;
        }

        _isFreshPage = true;
    }
}
