using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Citations.Finding;

/// <summary>
/// Titles in 《》. They nest, well (《关于印发〈…〉的通知》) and badly (《关于印发《…》的通知》): the outermost pair is the title.
/// Not a title: 《》 that never closes, or that runs on longer than any title.
/// </summary>
internal static partial class TitleFinder
{
    /// <summary>Longest known titles of joint notices have about 110 characters.</summary>
    private const int Longest = 160;

    public static IEnumerable<Mention> Find(string text)
    {
        for (var at = text.IndexOf('《', StringComparison.Ordinal); at >= 0;)
        {
            var end = EndOf(text, at);
            if (end < 0)
            {
                at = text.IndexOf('《', at + 1);
                continue;
            }

            var title = LineBreaks().Replace(text[(at + 1)..(end - 1)], "").Trim();
            if (title.Length > 0)
            {
                yield return new Mention(MentionKind.Title, at, end, title);
            }

            at = text.IndexOf('《', end);
        }
    }

    private static int EndOf(string text, int open)
    {
        var depth = 0;
        var first = -1;
        for (var i = open; i < text.Length && i - open <= Longest; i++)
        {
            depth += text[i] switch { '《' => 1, '》' => -1, _ => 0 };
            if (depth == 0)
            {
                return i + 1;
            }

            // One mark too few: 《甲办法（云政发〔2020〕1号）和《乙办法》 ends where the other title begins.
            if (text[i] == '》' && first < 0)
            {
                first = i + 1;
            }
        }

        return first;
    }

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex LineBreaks();
}
