using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing.Markers;

namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>Finds headings that share their paragraph with the text: （一）强化服务。各地… and 1.【重点】….</summary>
internal sealed partial class RunInHeadings(string source)
{
    private const int LongestHeading = 34;

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
}
