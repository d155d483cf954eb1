using System.Globalization;
using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Enterprises;

/// <summary>Amounts as people write them: 98亿元, 2600万元, 1.2万人, 三百万.</summary>
internal static class ChineseAmount
{
    /// <summary>A number with its thousands and ten thousands; group <c>n</c> the number, <c>u</c> the unit.</summary>
    public const string Pattern = "(?<n>[0-9]+(?:[.,][0-9]+)*|[一二三四五六七八九十百千两]+)\\s*(?:多|来个?|余|整)?\\s*(?<u>[十百千]?[万亿]|千|百)?";

    /// <summary>The value in single units; null where the words are no number.</summary>
    public static decimal? Read(string number, string unit)
    {
        decimal value;
        if (Numerals.TryParse(number, out var whole))
        {
            value = whole;
        }
        else if (!decimal.TryParse(number.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
        {
            return null;
        }

        foreach (var c in unit)
        {
            value *= c switch { '十' => 10, '百' => 100, '千' => 1000, '万' => 10_000, '亿' => 100_000_000, _ => 1 };
        }

        return value;
    }

    /// <summary>The first match's value in single units; null without one.</summary>
    public static decimal? Of(Match match) => match.Success ? Read(match.Groups["n"].Value, match.Groups["u"].Value) : null;
}
