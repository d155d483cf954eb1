using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Citations.Finding;

/// <summary>Document numbers in any spelling. 财政部2023年第43号公告 is the announcement 财政部公告2023年第43号.</summary>
internal static class NumberFinder
{
    private static readonly string[] carriers = ["公告", "通告"];

    public static IEnumerable<Mention> Find(string text)
    {
        foreach (var mention in DocumentNumber.Find(text))
        {
            var number = mention.Number;
            var end = mention.End;
            if (number.Carrier is "" && carriers.FirstOrDefault(c => text.AsSpan(end).StartsWith(c, StringComparison.Ordinal)) is { } carrier)
            {
                number = number with { Carrier = carrier };
                end += carrier.Length;
            }

            yield return new Mention(MentionKind.Number, mention.Start, end, number.Canonical);
        }
    }
}
