using PolicyIndex.Provisions.Parsing.Markers;

namespace PolicyIndex.Provisions.Parsing.Unbroken;

/// <summary>Markers inside a line that begin sentences and count up from the first.</summary>
internal static class MarkerRuns
{
    private const int LongestHeading = 24;
    private const int LongestMarker = 24;
    private const int LongestHead = 600;

    /// <summary>A marker in a line: offsets of its first character and of the text behind it.</summary>
    public readonly record struct Place(int Start, int End, MarkerKind Kind, int Number, int Suffix);

    /// <summary>The articles, from 第一条 on or from the one that begins the line; those quoted from another text left out.</summary>
    public static List<Place> Articles(string text)
    {
        var run = new List<Place>();
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '“' => 1, '”' when depth > 0 => -1, _ => 0 };
            if (depth > 0 || text[i] != '第' || !MarkerRecognizers.TryRead(text.AsSpan(i), out var marker) || marker.Kind != MarkerKind.Article || marker.Length >= text.Length - i)
            {
                continue;
            }

            var place = new Place(i, i + marker.Length, marker.Kind, marker.Number, marker.Suffix);
            var next = run.Count == 0 ? (marker is { Number: 1, Suffix: 0 } && HeadEndsAt(text, i)) || i == 0 || FollowsDivision(text, i) : IsNext(run[^1], place) && (BeginsSentence(text, i) || FollowsDivision(text, i));
            if (next)
            {
                run.Add(place);
            }
        }

        return run;
    }

    /// <summary>Offsets of the 编, 章 and 节 whose headings run up to an article, outermost first; empty without one.</summary>
    public static List<int> DivisionsBefore(string text, int article)
    {
        var found = new List<int>();
        var headingFrom = article;
        for (var i = article - 1; i >= 0 && headingFrom - i <= LongestHeading + LongestMarker && !IsEnd(text[i]); i--)
        {
            if (text[i] == '第' && MarkerRecognizers.TryRead(text.AsSpan(i), out var marker) && marker.Kind <= MarkerKind.Section)
            {
                if (!IsHeading(text.AsSpan(i + marker.Length, Math.Max(0, headingFrom - i - marker.Length))))
                {
                    break;
                }

                found.Insert(0, i);
                headingFrom = i;
            }
        }

        return found;
    }

    /// <summary>Markers of one form that count up from 1, the first behind a colon, a full stop or a short heading; empty where there are fewer than two.</summary>
    public static List<Place> Sequence(string text, int from, int end, MarkerKind kind)
    {
        var run = new List<Place>();
        var depth = 0;
        for (var i = from; i < end; i++)
        {
            depth += text[i] switch { '“' => 1, '”' when depth > 0 => -1, _ => 0 };
            if (depth > 0 || !MarkerRecognizers.TryRead(text.AsSpan(i, end - i), out var marker) || marker.Kind != kind || marker.Doubtful || marker.Number != run.Count + 1)
            {
                continue;
            }

            if (i == from || BeginsSentence(text, i) || (run.Count == 0 && IsHeading(text.AsSpan(from, i - from))))
            {
                run.Add(new Place(i, i + marker.Length, kind, marker.Number, 0));
                i += marker.Length - 1;
            }
        }

        return run.Count > 1 ? run : [];
    }

    private static bool IsNext(Place last, Place next) =>
        next.Suffix == 0 ? next.Number == last.Number + 1 : next.Number == last.Number && next.Suffix == last.Suffix + 1;

    private static bool BeginsSentence(string text, int at)
    {
        while (at > 0 && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at == 0 || IsEnd(text[at - 1]) || text[at - 1] is '：' or ':';
    }

    // Before 第一条 there is a title, with its history and the contents, and no sentence.
    private static bool HeadEndsAt(string text, int at) => at <= LongestHead && (BeginsSentence(text, at) || FollowsDivision(text, at) || !text.AsSpan(0, at).ContainsAny("。；"));

    private static bool FollowsDivision(string text, int at) => DivisionsBefore(text, at).Count > 0;

    private static bool IsHeading(ReadOnlySpan<char> text) => text.Trim().Length is > 0 and <= LongestHeading && !text.ContainsAny("。；，：;:");

    private static bool IsEnd(char c) => c is '。' or '！' or '？' or '；' or ';' or '”';
}
