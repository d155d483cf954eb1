using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Locators;

/// <summary>
/// Reads what people write for an address: 第9条, 第九条第二款第（三）项, 《…》第九条, 国办发〔2025〕12号二、（三）, 附件2第三条,
/// <c>#二/（一）/1</c>, <c>art_9__para_2</c>, also with other words around. Takes every text; a text without an address gives
/// a locator that names nothing.
/// </summary>
public static partial class LocatorParser
{
    /// <summary>Stands where a document number or a title in 《》 stood.</summary>
    private const char Taken = '\uFFFC';

    /// <summary>Takes a text apart.</summary>
    public static Locator Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IdPattern().Match(text.Trim()) is { Success: true } id)
        {
            return new Locator(new WorkReference.ById(id.Groups["work"].Value), [], "", EId: id.Groups["eid"].Value);
        }

        var (work, beside) = TakeWork(text);
        var address = beside.Replace(Taken, ' ').Trim();
        if (EIdPattern().Match(beside) is { Success: true } eId)
        {
            return new Locator(work, [], WordsOf(beside.Remove(eId.Index, eId.Length)), address, eId.Value);
        }

        if (LocatorSteps.FindFirst(beside, Taken) is not { } run)
        {
            return new Locator(work, [], WordsOf(beside), address);
        }

        var before = beside[..run.Start];
        var words = WordsOf(before + " " + beside[run.End..]);
        if (work is null && EndsAsTitle().IsMatch(before) && !RefersToItself().IsMatch(before))
        {
            work = new WorkReference.ByWords(WordsOf(before));
            words = WordsOf(beside[run.End..]);
        }

        // 附件1/申报表: a path that goes on by a name is that path or nothing, never the unit it passes through.
        var goesOn = beside[run.End..].TrimStart() is ['/' or '／', ..];
        return new Locator(work, run.Steps, words, address, null, run.InInstrument, goesOn);
    }

    private static (WorkReference? Work, string Beside) TakeWork(string text)
    {
        var numbers = DocumentNumber.Find(text);
        if (numbers.Count > 0)
        {
            return (new WorkReference.ByNumber(numbers[0].Number), Take(text, numbers[0].Start, numbers[0].End));
        }

        var open = text.IndexOf('《', StringComparison.Ordinal);
        var close = open < 0 ? -1 : ClosingMark(text, open);
        return close < 0
            ? (null, text)
            : (new WorkReference.ByTitle(text[(open + 1)..close].Trim()), Take(text, open, close + 1));
    }

    /// <summary>Titles nest: 《关于印发〈…〉的通知》, and badly 《关于印发《…》的通知》.</summary>
    private static int ClosingMark(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth += text[i] switch { '《' => 1, '》' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static string Take(string text, int start, int end) => string.Concat(text.AsSpan(0, start), [Taken], text.AsSpan(end));

    private static string WordsOf(string rest) => Spaces().Replace(rest.Replace(Taken, ' ').Trim(" \t\r\n\u3000，,。；;：:（）()".ToCharArray()), " ");

    [GeneratedRegex(@"^(?<work>[^\s:：/]+):(?<eid>[a-z][a-z0-9]*(?:(?:_{1,2}|-)[a-z0-9]+)*)$", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();

    /// <summary>At least one name_number pair: <c>art_9</c>, <c>instr__lvl_2__lvl_1</c>.</summary>
    [GeneratedRegex(@"(?<![A-Za-z0-9_-])[a-z][a-z0-9]*(?:(?:_{1,2}|-)[a-z0-9]+)*?_[0-9]+(?:(?:_{1,2}|-)[a-z0-9]+)*(?![A-Za-z0-9_])", RegexOptions.CultureInvariant)]
    private static partial Regex EIdPattern();

    /// <summary>The last word of a title, the bracket behind it aside.</summary>
    [GeneratedRegex(@"(?:条例|办法|规定|意见|方案|细则|通知|决定|法|指南|措施|规划|规则|规程|标准|公告|批复|章程|目录|计划|纲要)\s*(?:[（(][^（()）]*[）)])?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsAsTitle();

    /// <summary>本条例, 该办法: the work the reader is in.</summary>
    [GeneratedRegex(@"[本该此]\p{IsCJKUnifiedIdeographs}{1,4}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex RefersToItself();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
