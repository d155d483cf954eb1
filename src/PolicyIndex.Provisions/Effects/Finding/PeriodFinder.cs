using System.Globalization;
using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Effects.Finding;

/// <summary>The years a work plans for: （2025—2027年） in its title, 实施周期为2025年至2027年. What happens after them no text says.</summary>
internal static partial class PeriodFinder
{
    public static IEnumerable<Statement> Find(Provision provision, string? title)
    {
        if (provision.Kind == ProvisionKind.Title)
        {
            if (title is not null && InTitle().IsMatch(NamedWork().Replace(title, "")) && InTitle().Matches(TextFolding.HalfWidthDigits(provision.Text)).LastOrDefault() is { } printed && Read(provision, printed) is { } inTitle)
            {
                yield return inTitle;
            }

            yield break;
        }

        foreach (Match match in InText().Matches(TextFolding.HalfWidthDigits(provision.Text)))
        {
            if (Read(provision, match) is { } statement)
            {
                yield return statement;
            }
        }
    }

    private static Statement? Read(Provision provision, Match match)
    {
        var from = int.Parse(match.Groups["from"].ValueSpan, CultureInfo.InvariantCulture);
        var to = int.Parse(match.Groups["to"].ValueSpan, CultureInfo.InvariantCulture);
        return from <= to ? new Statement(EffectRelation.Period, provision, match.Index, match.Index + match.Length, new EffectDate(new DateOnly(to, 12, 31)), new DateOnly(from, 1, 1)) : null;
    }

    /// <summary>Another work inside the title (关于落实《…规划（2021—2035年）》的意见): its years are not this work's.</summary>
    [GeneratedRegex("[《〈][^《〈》〉]*[》〉]", RegexOptions.CultureInvariant)]
    private static partial Regex NamedWork();

    [GeneratedRegex(@"(?<from>20[0-9]{2})\s*年?\s*(?:[—–－\-~～一]+|至)\s*(?<to>20[0-9]{2})\s*年", RegexOptions.CultureInvariant)]
    private static partial Regex InTitle();

    [GeneratedRegex(@"(?<!项目)(?:实施周期|规划期限?|实施年限|行动周期|行动期限?|方案期限?)(?:为|是|：|:)?\s*(?<from>20[0-9]{2})\s*年?\s*(?:[—–－\-~～一]+|至|到)\s*(?<to>20[0-9]{2})\s*年", RegexOptions.CultureInvariant)]
    private static partial Regex InText();
}
