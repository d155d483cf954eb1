using System.Globalization;
using AngleSharp.Dom;

namespace PolicyIndex.Ingest.Html;

/// <summary>The numbers that a browser prints before the items of ordered lists (HTML §4.4.5, CSS Counter Styles).</summary>
internal sealed class ListMarkers
{
    private readonly Dictionary<IElement, int> _next = [];

    /// <summary>Number, its suffix and a blank; empty for items of other lists. Items are asked for in order, each once.</summary>
    public string Next(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list)
        {
            return "";
        }

        var number = NumberOf(item, list);
        return StyleOf(item, list) switch
        {
            "none" => "",
            "cjk-ideographic" or "simp-chinese-informal" or "trad-chinese-informal" => NumberFormat.Print(number, "chineseCountingThousand") + "、",
            "cjk-decimal" => NumberFormat.Print(number, "ideographDigital") + "、",
            "simp-chinese-formal" => NumberFormat.Print(number, "chineseLegalSimplified") + "、",
            "cjk-heavenly-stem" => NumberFormat.Print(number, "ideographTraditional") + "、",
            "decimal-leading-zero" => NumberFormat.Print(number, "decimalZero") + ". ",
            "a" or "lower-alpha" or "lower-latin" => NumberFormat.Print(number, "lowerLetter") + ". ",
            "A" or "upper-alpha" or "upper-latin" => NumberFormat.Print(number, "upperLetter") + ". ",
            "i" or "lower-roman" => NumberFormat.Print(number, "lowerRoman") + ". ",
            "I" or "upper-roman" => NumberFormat.Print(number, "upperRoman") + ". ",
            _ => NumberFormat.Print(number, "decimal") + ". ",
        };
    }

    private int NumberOf(IElement item, IElement list)
    {
        var step = list.HasAttribute("reversed") ? -1 : 1;
        if (!_next.TryGetValue(list, out var number))
        {
            number = Value(list, "start") ?? (step < 0 ? list.Children.Count(c => c.LocalName is "li") : 1);
        }

        number = Value(item, "value") ?? number;
        _next[list] = number + step;
        return number;
    }

    private static string StyleOf(IElement item, IElement list)
    {
        foreach (var element in new[] { item, list })
        {
            foreach (var style in (element.GetAttribute("style") ?? "").Split(';'))
            {
                if (style.Split(':') is [var property, _] && property.Trim() is "list-style" or "list-style-type")
                {
                    return style.Split(':')[1].Trim().Split(' ')[0].ToLowerInvariant();
                }
            }

            if (element.GetAttribute("type") is { Length: 1 } type)
            {
                return type;
            }
        }

        return "";
    }

    private static int? Value(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < 1_000_000 ? value : null;
}
