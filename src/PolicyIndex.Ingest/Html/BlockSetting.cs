using AngleSharp.Dom;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Ingest.Html;

/// <summary>How a page sets a block: by its element, or by the alignment that it or the block right around it declares.</summary>
internal static class BlockSetting
{
    public static LineSetting Of(IElement container) =>
        container.Closest("h1, h2, h3, h4, h5, h6") is not null ? LineSetting.Heading
        : Alignment(container) ?? (container.ParentElement is { LocalName: not ("body" or "td" or "th") } parent ? Alignment(parent) : null) ?? LineSetting.Body;

    private static LineSetting? Alignment(IElement element)
    {
        if (element.LocalName is "center")
        {
            return LineSetting.Centred;
        }

        var declared = (element.GetAttribute("style") ?? "").Split(';')
            .Select(s => s.Split(':'))
            .LastOrDefault(s => s is [var property, _] && property.Trim().Equals("text-align", StringComparison.OrdinalIgnoreCase))?[1] ?? element.GetAttribute("align");
        return declared?.Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToUpperInvariant() switch
        {
            "CENTER" => LineSetting.Centred,
            "RIGHT" or "END" => LineSetting.Right,
            "LEFT" or "JUSTIFY" or "START" => LineSetting.Body,
            _ => null,
        };
    }
}
