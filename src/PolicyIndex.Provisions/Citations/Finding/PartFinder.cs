using System.Globalization;
using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Citations.Finding;

/// <summary>
/// Parts beside the text proper that it points to: （附件1）, 见附件, 附件2, 如图1所示, 见表2. Not: the caption of a figure, 附件 as a
/// spare part or in 及其附件.
/// </summary>
internal static partial class PartFinder
{
    public static IEnumerable<Mention> Find(string text)
    {
        foreach (Match match in Attachment().Matches(text))
        {
            var number = match.Groups["n"].Success && Numerals.TryParse(match.Groups["n"].ValueSpan, out var n) ? n.ToString(CultureInfo.InvariantCulture) : "";
            yield return new Mention(MentionKind.Part, match.Groups["u"].Index, match.Index + match.Length, "附件" + number);
        }

        foreach (Match match in Figure().Matches(text))
        {
            var unit = match.Groups["u"];
            yield return new Mention(MentionKind.Part, unit.Index, unit.Index + unit.Length, TextFolding.Fold(unit.Value));
        }
    }

    /// <summary>With a number anywhere; without one only where it is pointed to: 见附件, （附件）, 〔2024〕3号附件, 第44号的附件《…》.</summary>
    [GeneratedRegex(@"(?<u>附件\s*(?<n>[0-9]{1,2}|[一二三四五六七八九十]{1,3}))(?![0-9]|[.．、：:](?!$))|(?:详?见|[（(]|号的?)(?<u>附件)(?=[）)《，,。；]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Attachment();

    [GeneratedRegex(@"(?:如|见|参见|详见)(?<u>[图表]\s*[0-9]{1,2}(?:[-—][0-9]{1,2})?)(?![0-9])|(?<u>[图表]\s*[0-9]{1,2})(?=所示|所列)", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
