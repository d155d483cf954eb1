using DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyIndex.Service.Matching.Papers;

/// <summary>Styles of the document.</summary>
internal static class PaperStyles
{
    public static Styles All() => new(
        Of("Title", "Title", bold: true, size: "36"),
        Of("Heading1", "heading 1", bold: true, size: "30", outline: 0),
        Of("Heading2", "heading 2", bold: true, size: "24", outline: 1),
        Of("Quote", "Quote", indent: "420"),
        Of("Note", "Note", size: "20"),
        new Style(new StyleName { Val = "Hyperlink" }, new StyleRunProperties(new Color { Val = "8C2F22" }, new Underline { Val = UnderlineValues.Single })) { Type = StyleValues.Character, StyleId = "Hyperlink" });

    // Sizes in half points, indents in twentieths of a point.
    private static Style Of(string id, string name, bool bold = false, string? size = null, int? outline = null, string? indent = null)
    {
        var paragraph = new StyleParagraphProperties();
        if (outline is not null)
        {
            paragraph.Append(new KeepNext());
        }

        if (indent is not null)
        {
            paragraph.Append(new Indentation { Left = indent });
        }

        if (outline is { } level)
        {
            paragraph.Append(new OutlineLevel { Val = level });
        }

        var run = new StyleRunProperties();
        if (bold)
        {
            run.Append(new Bold());
        }

        if (size is not null)
        {
            run.Append(new FontSize { Val = size });
        }

        return new Style(new StyleName { Val = name }, paragraph, run) { Type = StyleValues.Paragraph, StyleId = id };
    }
}
