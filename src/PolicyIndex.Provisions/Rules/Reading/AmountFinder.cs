using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Reading;

/// <summary>What a rule is worth: money first, else a share or rate, else a number of days; each as printed.</summary>
internal static partial class AmountFinder
{
    private const int Most = 6;

    public static string? Find(Passage passage)
    {
        var words = passage.Text;
        var found = Money().Matches(words);
        var amounts = found.Count > 0 ? found : Share().Matches(words) is { Count: > 0 } shares ? shares : Days().Matches(words);
        return amounts.Count == 0 ? null
            : string.Join("、", amounts.DistinctBy(m => m.Value, StringComparer.Ordinal).Take(Most).Select(m => passage.Printed(m.Index, m.Index + m.Length)));
    }

    [GeneratedRegex("(?:不超过|最高(?:不超过)?|不低于)?[0-9]+(?:\\.[0-9]+)?(?:亿|万|千)?元(?:/[人年户])?(?:以[上下内])?", RegexOptions.CultureInvariant)]
    private static partial Regex Money();

    [GeneratedRegex("(?:不超过|不高于|不低于|最高)?[0-9]+(?:\\.[0-9]+)?%(?:以[上下内])?|(?:万|千)分之[一二三四五六七八九十]", RegexOptions.CultureInvariant)]
    private static partial Regex Share();

    [GeneratedRegex("[0-9]+个?(?:工作日|日|天|个月)(?:内|以内)?", RegexOptions.CultureInvariant)]
    private static partial Regex Days();
}
