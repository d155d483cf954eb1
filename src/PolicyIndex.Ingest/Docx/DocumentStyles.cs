using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Ingest.Docx;

/// <summary>What styles say about printing: numbers, hidden text, page breaks. A style inherits from the one it is based on.</summary>
internal sealed class DocumentStyles
{
    // Word allows few; a circle of styles based on each other must end.
    private const int LongestChain = 16;

    // ECMA-376 §17.3.1.20: level 9 is body text.
    private const int BodyLevel = 9;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly string? _default;

    public DocumentStyles(StyleDefinitionsPart? part)
    {
        foreach (var style in part?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                _styles.TryAdd(id, style);
                _default ??= style.Type?.InnerText is "paragraph" && style.Default?.InnerText is "1" or "true" or "on" ? id : null;
            }
        }
    }

    /// <summary>The list that a paragraph of this style belongs to, its level where the style says it, and the style that says so.</summary>
    public (int? List, int? Level, string? Style) NumberingOf(string? style)
    {
        var level = default(int?);
        foreach (var (id, found) in Chain(style))
        {
            if (found.StyleParagraphProperties?.NumberingProperties is not { } numbering)
            {
                continue;
            }

            level ??= LenientValues.Number(numbering.NumberingLevelReference?.Val);
            if (LenientValues.Number(numbering.NumberingId?.Val) is { } list)
            {
                return (list, level, id);
            }
        }

        return (null, level, null);
    }

    public bool IsHidden(string? style) => First(style, s => LenientValues.Toggle(s.StyleRunProperties?.Vanish));

    public bool BreaksPageBefore(string? style) => First(style, s => LenientValues.Toggle(s.StyleParagraphProperties?.PageBreakBefore));

    /// <summary>How a paragraph is set: its own properties go before those of its style, a heading's level before its place on the line.</summary>
    public LineSetting SettingOf(ParagraphProperties? own, string? style)
    {
        var level = LenientValues.Number(own?.OutlineLevel?.Val) ?? Chain(style).Select(s => LenientValues.Number(s.Style.StyleParagraphProperties?.OutlineLevel?.Val)).FirstOrDefault(v => v is not null);
        if (level is >= 0 and < BodyLevel || Chain(style).Any(s => s.Style.StyleName?.Val?.Value is { } name && name.Equals("title", StringComparison.OrdinalIgnoreCase)))
        {
            return LineSetting.Heading;
        }

        var place = own?.Justification?.Val?.InnerText ?? Chain(style).Select(s => s.Style.StyleParagraphProperties?.Justification?.Val?.InnerText).FirstOrDefault(v => v is not null);
        return place switch
        {
            "center" => LineSetting.Centred,
            "right" or "end" => LineSetting.Right,
            _ => LineSetting.Body,
        };
    }

    private bool First(string? style, Func<Style, bool?> property) => Chain(style).Select(s => property(s.Style)).FirstOrDefault(v => v is not null) ?? false;

    private IEnumerable<(string Id, Style Style)> Chain(string? style)
    {
        var id = style ?? _default;
        for (var i = 0; i < LongestChain && id is not null && _styles.TryGetValue(id, out var found); i++)
        {
            yield return (id, found);
            id = found.BasedOn?.Val?.Value;
        }
    }
}
