using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Answers;

/// <summary>
/// Reads a question in the light of what was said before (那小微企业呢？第二款呢？那贵州呢？). What changed is put into the last full
/// question; a bare 款 or 条 is of the text last spoken of. Who asks in full is left as he is.
/// </summary>
internal static partial class FollowUp
{
    /// <summary>Earlier user turns that are looked at.</summary>
    private const int Deepest = 4;

    /// <summary>A question with more characters stands by itself, unless it begins with 那.</summary>
    private const int LongestFragment = 16;

    /// <summary>The question in full.</summary>
    /// <param name="question">As asked now.</param>
    /// <param name="turns">What was said before, oldest first.</param>
    public static string Complete(string question, IReadOnlyList<TurnView>? turns)
    {
        var now = question.Trim();
        if (turns is null || Before(turns) is not { } before)
        {
            return now;
        }

        if (Locator().Match(now) is { Success: true } locator)
        {
            return OfSameText(locator.Groups["unit"].Value, before, turns) is { } unit ? unit + Rest(now, locator) : now;
        }

        if (Fragment().Match(now) is { Success: true } fragment && fragment.Groups["what"].Value is { Length: > 0 } what && what.Length <= LongestFragment)
        {
            return Substitute(before, what);
        }

        return LeansOnEarlier().IsMatch(now) && now.Length <= 2 * LongestFragment ? $"{before.TrimEnd('？', '?', '。')}，{now}" : now;
    }

    /// <summary>The last full question: fragments after it are applied to it in turn.</summary>
    private static string? Before(IReadOnlyList<TurnView> turns)
    {
        var asked = turns.Where(t => string.Equals(t.Role, "user", StringComparison.OrdinalIgnoreCase) && !string.IsNullOrWhiteSpace(t.Text)).Select(t => t.Text.Trim()).TakeLast(Deepest).ToList();
        string? full = null;
        foreach (var turn in asked)
        {
            full = full is not null && Fragment().Match(turn) is { Success: true } fragment && fragment.Groups["what"].Length is > 0 and <= LongestFragment && !Locator().IsMatch(turn)
                ? Substitute(full, fragment.Groups["what"].Value)
                : full is not null && Locator().Match(turn) is { Success: true } locator ? OfSameText(locator.Groups["unit"].Value, full, turns) ?? turn : turn;
        }

        return full;
    }

    private static string Substitute(string before, string what)
    {
        if (Provinces.NamedIn(what) is not null && ShortProvince(before) is { } province)
        {
            return before.Replace(province, what, StringComparison.Ordinal);
        }

        if (Year().IsMatch(what) && Year().IsMatch(before))
        {
            return Year().Replace(before, Year().Match(what).Value, 1);
        }

        // 大型企业 → 小微企业: what ends alike takes the place.
        for (var length = Math.Min(3, what.Length - 1); length >= 2; length--)
        {
            if (Alike(before, what[^length..]) is { } place && place.Of(before) != what)
            {
                return before[..place.Start] + what + before[place.End..];
            }
        }

        return before.Contains(what, StringComparison.Ordinal) ? before : $"{what}：{before}";
    }

    private static string? ShortProvince(string text) => Provinces.NamedIn(text) is { } name
        ? new[] { name, name.TrimEnd('省', '市'), name[..2] }.FirstOrDefault(n => text.Contains(n, StringComparison.Ordinal))
        : null;

    /// <summary>The words before a common ending, back to the first that joins.</summary>
    private static Stretch? Alike(string text, string ending)
    {
        var at = text.LastIndexOf(ending, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var start = at;
        while (start > 0 && at - start < 6 && char.IsLetterOrDigit(text[start - 1]) && !Joins(text[start - 1]))
        {
            start--;
        }

        return new Stretch(start, at + ending.Length);
    }

    private static bool Joins(char c) => "的对给向从由被把和与及或在是让使为至到等各其该本".Contains(c, StringComparison.Ordinal);

    /// <summary>第二款 after 《…》第九条: the same article; after an answer, the text that it quoted first.</summary>
    private static string? OfSameText(string unit, string before, IReadOnlyList<TurnView> turns)
    {
        var spoken = turns.Reverse().Select(t => t.Text).Prepend(before).Where(t => t is not null);
        foreach (var text in spoken)
        {
            if (WorkMentions.In(text) is not [var mention, ..])
            {
                continue;
            }

            var work = mention.Title is { } title ? $"《{title}》" : mention.Number!;
            var article = unit.Contains('条', StringComparison.Ordinal) ? "" : Article().Match(mention.Unit ?? text).Value;
            return work + article + unit;
        }

        return null;
    }

    private static string Rest(string now, Match locator) => now[(locator.Index + locator.Length)..].Trim('呢', '？', '?', ' ', '吗');

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^(?:那么|那|还有|再看|看看)?(?:它的|其)?(?<unit>第\s*[0-9０-９一二三四五六七八九十百]+\s*(?:条|款|项|章)(?:\s*第\s*[（(]?[0-9０-９一二三四五六七八九十]+[）)]?\s*(?:款|项))*)", Options)]
    private static partial Regex Locator();

    [GeneratedRegex(@"^(?:那么|那|还有|如果是|要是|换成|换作|若是|若)?(?:对于|对|在|是)?(?<what>[^，。？?]{1,20}?)(?:又|会)?(?:呢|怎么样|如何|的话)[？?。]*$", Options)]
    private static partial Regex Fragment();

    [GeneratedRegex("^(?:那|那么|还有|另外|此外|这|它|其中|上述|该|前面|刚才)|这个|这些|它|该(?:办法|条例|意见|方案|通知|文件|条)|上面|刚才", Options)]
    private static partial Regex LeansOnEarlier();

    [GeneratedRegex(@"(?:19|20)[0-9]{2}年?(?:度)?", Options)]
    private static partial Regex Year();

    [GeneratedRegex(@"第\s*[0-9０-９一二三四五六七八九十百千〇零]+\s*条", Options)]
    private static partial Regex Article();
}
