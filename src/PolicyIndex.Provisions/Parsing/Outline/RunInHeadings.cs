using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing.Markers;

namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>Finds headings that share their paragraph with the text: （一）强化服务。各地… and 1.【重点】….</summary>
internal sealed partial class RunInHeadings(string source)
{
    private const int LongestHeading = 34;
    private const int FewestHeads = 2;

    private bool headsInBrackets;

    /// <summary>True for a unit that is a short sentence with numbered units below it: （一）推进设备更新。.</summary>
    public bool HoldsList(UnitDraft unit)
    {
        if (unit.Blocks.Skip(1).Any() || unit.Blocks.FirstOrDefault() is not { } only || !unit.Children.Any(c => c.Marker is not null and not MarkerKind.Box))
        {
            return false;
        }

        var text = only.Join(source);
        return text.Length <= LongestHeading && text.IndexOf('。', StringComparison.Ordinal) == text.Length - 1 && !text.AsSpan().ContainsAny("：:；");
    }

    /// <summary>
    /// Learns whether the articles have heads in brackets: 第三条 （适用范围）本条例…. Round and square brackets are read as heads where half of the
    /// articles have them; elsewhere they say something about the words behind them.
    /// </summary>
    public void Learn(IEnumerable<UnitDraft> units)
    {
        var articles = Articles(units).ToList();
        var headed = articles.Count(a => a.Content.FirstOrDefault() is Block first && HeadInBrackets().IsMatch(first.Join(source)));
        headsInBrackets = headed >= FewestHeads && headed * 2 >= articles.Count;
    }

    /// <summary>The words of a heading that stands alone: without the full stop or colon behind it and without the brackets around the whole of it; null where nothing is left.</summary>
    public static string? Bare(string printed)
    {
        var head = BracketedHeading().Match(printed) is { Success: true } black && black.Length == printed.Length ? black
            : HeadInBrackets().Match(printed) is { Success: true } other && other.Length == printed.Length ? other : null;
        var words = head is null ? printed.TrimEnd('。', '：', ':') : head.Groups["h"].Value;
        return words.Length > 0 ? words : null;
    }

    private static IEnumerable<UnitDraft> Articles(IEnumerable<UnitDraft> units) =>
        units.SelectMany(u => u.Kind == ProvisionKind.Article ? [u] : Articles(u.Children));

    /// <summary>Marks the first paragraph as a heading, or notes the heading at its beginning.</summary>
    public void Find(UnitDraft unit)
    {
        if (unit.Heading is not null || unit.Marker is null or MarkerKind.Dash || unit.Content.FirstOrDefault() is not Block first)
        {
            return;
        }

        var text = first.Join(source);
        var bracketed = BracketedHeading().Match(text);
        if (bracketed.Success)
        {
            unit.RunInHeading = bracketed.Groups["h"].Value;
            return;
        }

        if (headsInBrackets && unit.Kind == ProvisionKind.Article && HeadInBrackets().Match(text) is { Success: true } head)
        {
            unit.RunInHeading = head.Groups["h"].Value;
            return;
        }

        var stop = text.AsSpan().IndexOfAny('。', '；');
        if (stop <= 0 || stop > LongestHeading || text[stop] != '。' || text.AsSpan(0, stop).ContainsAny("：:") || unit.Marker == MarkerKind.Article)
        {
            return;
        }

        if (stop == text.Length - 1)
        {
            // （一）强化标杆引领。 on a line of its own, its text in the paragraphs below.
            if (unit.Content.Count > 1 && unit.Marker > MarkerKind.Article)
            {
                first.IsHeading = true;
            }

            return;
        }

        unit.RunInHeading = text[..stop];
    }

    [GeneratedRegex("^【(?<h>[^】]{1,30})】")]
    private static partial Regex BracketedHeading();

    // Not the item or the amendment that an article names: （一）, （略）, （2025年修正）.
    [GeneratedRegex(@"^[（(〔［\[](?<h>(?!略|删[去除]|废止|试行|[一二三四五六七八九十]+[）)])[\p{IsCJKUnifiedIdeographs}、]{2,20})[）)〕］\]]\s*(?=[^，。；、的]|$)")]
    private static partial Regex HeadInBrackets();
}
