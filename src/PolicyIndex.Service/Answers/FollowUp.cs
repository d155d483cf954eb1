using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Search.Questions;
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

        if (Bare().IsMatch(now))
        {
            return $"{Topic(before)}，{now}";
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

        return Happens().IsMatch(what) ? $"{Topic(before)}，{what}怎么办？" : before.Contains(what, StringComparison.Ordinal) ? before : $"{what}：{before}";
    }

    /// <summary>What was spoken of, without the words that ask: 绿色工厂怎么申报 → 绿色工厂申报.</summary>
    private static string Topic(string before) => string.Join('，', QuestionParts.ClausesOf(before).Select(c => AskingWords().Replace(c, "")).Where(c => c.Length > 1));

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

    /// <summary>A question without a matter of its own: 需要什么条件？怎么申请？由哪个部门负责？</summary>
    [GeneratedRegex("^(?:那|那么)?(?:我们?|要|还|都|都要|需要?|应当?|须|能|可以|得|有|是|由|向|找|到|在|最[晚迟早高低多少]|一般|具体|什么时候|什么|哪些|哪个|哪里|哪儿|哪|怎么|怎样|如何|多少|多久|多长|几|谁|何时|吗|呢|的|钱|天|日|年|月|个|家|条件|材料|流程|程序|步骤|手续|部门|单位|资格|期限|时间|标准|依据|后果|范围|对象|金额|比例|方式|渠道|例外|要求|门槛|申请|申报|办理|负责|审批|受理|截止|交|报|给|发|拿|领|办|走|管)+[？?。]*$", Options)]
    private static partial Regex Bare();

    /// <summary>What takes place, and is no thing to be put for another: 逾期了, 合同没有约定.</summary>
    [GeneratedRegex("了|没|不|未|逾期|超过|违反|失败|错过|被|拖", Options)]
    private static partial Regex Happens();

    [GeneratedRegex("(?:应当|应该|可以|能)?(?:[在于到从由按是为])?(?:什么时候|什么样|什么|哪些|哪个|哪|怎么样|怎么|怎样|如何|多少(?:个?工作日内?|日内?|天内?|个?月内?|万?元|钱)?|多久|多长时间?|几(?:个?工作日|日|天|个?月|年)内?|是否|能否|可否|是不是|能不能|可不可以|有没有|要不要|谁|何时)(?:呢|吗)?", Options)]
    private static partial Regex AskingWords();

    [GeneratedRegex("^(?:那|那么|还有|另外|此外|这|它|其中|上述|该|前面|刚才)|这个|这些|它|该(?:办法|条例|意见|方案|通知|文件|条)|上面|刚才", Options)]
    private static partial Regex LeansOnEarlier();

    [GeneratedRegex(@"(?:19|20)[0-9]{2}年?(?:度)?", Options)]
    private static partial Regex Year();

    [GeneratedRegex(@"第\s*[0-9０-９一二三四五六七八九十百千〇零]+\s*条", Options)]
    private static partial Regex Article();
}
