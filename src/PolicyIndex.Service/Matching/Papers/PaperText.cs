using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyIndex.Service.Matching.Papers;

/// <summary>Paragraphs of a document, some of them links.</summary>
/// <param name="main">Where links are registered.</param>
internal sealed class PaperText(MainDocumentPart main)
{
    private readonly Dictionary<string, string> links = new(StringComparer.Ordinal);

    /// <summary>What was written.</summary>
    public Body Body { get; } = new();

    public void Paragraph(string text, string? style = null) => Body.Append(Of(style, Runs(text, null)));

    /// <param name="text">Words of the link.</param>
    /// <param name="address">Where it leads.</param>
    /// <param name="style">Style of the paragraph.</param>
    public void Linked(string text, string address, string style)
    {
        if (!links.TryGetValue(address, out var id))
        {
            links[address] = id = main.AddHyperlinkRelationship(new Uri(address, UriKind.RelativeOrAbsolute), isExternal: true).Id;
        }

        Body.Append(Of(style, [new Hyperlink(Runs(text, "Hyperlink")) { Id = id }]));
    }

    private static Paragraph Of(string? style, IEnumerable<OpenXmlElement> content)
    {
        var paragraph = new Paragraph();
        if (style is not null)
        {
            paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        }

        paragraph.Append(content);
        return paragraph;
    }

    private static IEnumerable<OpenXmlElement> Runs(string text, string? style)
    {
        foreach (var (line, i) in SheetCells.Clean(text).Split('\n').Select((l, i) => (l, i)))
        {
            var run = new Run();
            if (style is not null)
            {
                run.Append(new RunProperties(new RunStyle { Val = style }));
            }

            if (i > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
            yield return run;
        }
    }
}
