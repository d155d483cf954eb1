using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MathText = DocumentFormat.OpenXml.Math.Text;

namespace PolicyIndex.Ingest.Docx;

/// <summary>
/// The printed characters of one paragraph: insertions in, deletions out, hidden text out, fields by their result. Line
/// breaks are <c>\n</c>, page breaks of the author <see cref="PageBreak"/>, of the last printing <see cref="RenderedBreak"/>.
/// </summary>
internal sealed class ParagraphText(DocumentStyles styles, FieldNesting fields, NoteReferences notes)
{
    public const char PageBreak = '\f';
    public const char RenderedBreak = '\v';

    private readonly StringBuilder _text = new();
    private readonly List<TextBoxContent> _boxes = [];

    /// <summary>Text boxes anchored in the paragraph, in order.</summary>
    public IReadOnlyList<TextBoxContent> Boxes => _boxes;

    public string Read(Paragraph paragraph)
    {
        Walk(paragraph, styles.IsHidden(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value));
        return _text.ToString();
    }

    private void Walk(OpenXmlElement parent, bool hidden)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case ParagraphProperties or RunProperties or SdtProperties or SdtEndCharProperties or CustomXmlProperties:
                case DeletedRun or MoveFromRun or DeletedText or FieldCode or DeletedFieldCode or RubyContent or RubyProperties:
                    break;
                case Run run:
                    Walk(run, IsHidden(run, hidden));
                    break;
                case AlternateContent alternatives:
                    WalkOne(alternatives, hidden);
                    break;
                case TextBoxContent box when !hidden:
                    _boxes.Add(box);
                    break;
                case FieldChar sign:
                    Sign(CheckBoxOf(sign), hidden);
                    fields.Pass(sign);
                    break;
                case Text or MathText:
                    Print(child.InnerText, hidden);
                    break;
                default:
                    Sign(SignOf(child), hidden);
                    Walk(child, hidden);
                    break;
            }
        }
    }

    // Of several renderings of one thing the first is the richest; older readers take the fallback.
    private void WalkOne(AlternateContent alternatives, bool hidden)
    {
        var rendering = alternatives.GetFirstChild<AlternateContentChoice>() ?? (OpenXmlElement?)alternatives.GetFirstChild<AlternateContentFallback>();
        if (rendering is not null)
        {
            Walk(rendering, hidden);
        }
    }

    private bool IsHidden(Run run, bool inherited)
    {
        var own = run.RunProperties;
        return LenientValues.Toggle(own?.Vanish) ?? (own?.RunStyle?.Val?.Value is { } style ? styles.IsHidden(style) : inherited);
    }

    private string SignOf(OpenXmlElement element) => element switch
    {
        TabChar or PositionalTab => "\t",
        CarriageReturn => "\n",
        Break line => line.Type?.InnerText is "page" ? PageBreak.ToString() : "\n",
        LastRenderedPageBreak => RenderedBreak.ToString(),
        NoBreakHyphen => "-",
        SymbolChar symbol => Symbol(symbol),
        FootnoteReference { CustomMarkFollows: null } note when LenientValues.Number(note.Id) is { } id => notes.Refer(isEndnote: false, id),
        EndnoteReference { CustomMarkFollows: null } note when LenientValues.Number(note.Id) is { } id => notes.Refer(isEndnote: true, id),
        _ => "",
    };

    private static string Symbol(SymbolChar symbol) =>
        int.TryParse(symbol.Char?.InnerText, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && code <= 0xFFFF
            ? SymbolCharacters.Of(symbol.Font?.Value, code).ToString()
            : "";

    private static string CheckBoxOf(FieldChar sign)
    {
        if (sign.FormFieldData?.GetFirstChild<CheckBox>() is not { } box)
        {
            return "";
        }

        var isChecked = LenientValues.Toggle(box.GetFirstChild<Checked>()) ?? LenientValues.Toggle(box.GetFirstChild<DefaultCheckBoxFormFieldState>()) ?? false;
        return isChecked ? "☑" : "□";
    }

    private void Sign(string sign, bool hidden) => _text.Append(hidden || !fields.IsPrinted ? "" : sign);

    private void Print(string text, bool hidden)
    {
        if (hidden || !fields.IsPrinted)
        {
            return;
        }

        foreach (var c in text)
        {
            // A line feed inside w:t is white space of the XML; a soft hyphen shows only where a line breaks at it.
            if (c is not ('\u00AD' or '\u200B' or '\uFEFF'))
            {
                _text.Append(c is '\n' or '\r' ? ' ' : c);
            }
        }
    }
}
