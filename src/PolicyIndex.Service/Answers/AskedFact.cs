using System.Text.RegularExpressions;
using PolicyIndex.Search.Questions;

namespace PolicyIndex.Service.Answers;

/// <summary>A fact that a question asks for, with the unit it is asked in: 几人 is not answered by 3项, nor 多少天 by 2027年.</summary>
/// <param name="Kind">Money, percentage, number, term, day or office.</param>
/// <param name="Told">How texts print such a fact.</param>
internal sealed partial record AskedFact(AnswerKind Kind, Regex Told)
{
    private static readonly (string Asked, Regex Told)[] s_quantities =
    [
        ("人名位", People()), ("家户", Firms()), ("份", Copies()), ("吨", Tons()), ("亩", Areas()), ("倍", Times()), ("台套", Machines()), ("次", Occasions()),
    ];

    /// <summary>The facts asked for, each kind once. A number without a kind counts only where no other fact is asked for.</summary>
    public static IReadOnlyList<AskedFact> In(string question, IReadOnlyList<AnswerKind> asked)
    {
        var facts = asked.Where(AnswerPatterns.IsFact).Where(t => t != AnswerKind.Money || !AsksForBasis().IsMatch(question)).ToList();
        if (facts.Exists(t => t != AnswerKind.Quantity) && !CountsThings().IsMatch(question))
        {
            facts.Remove(AnswerKind.Quantity);
        }

        return [.. facts.Select(t => new AskedFact(t, Pattern(t, question)))];
    }

    private static Regex Pattern(AnswerKind kind, string question) => kind switch
    {
        AnswerKind.Money => AnswerPatterns.HowGiven(AnswerKind.Money),
        AnswerKind.Percent => AnswerPatterns.HowGiven(AnswerKind.Percent),
        AnswerKind.Authority => AnswerPatterns.HowGiven(AnswerKind.Authority),
        AnswerKind.Term when InDays().IsMatch(question) => Days(),
        AnswerKind.Term when InDuration().IsMatch(question) => Durations(),
        AnswerKind.Term or AnswerKind.Date when EveryYear().IsMatch(question) => Recurring(),
        AnswerKind.Term => Terms(),
        AnswerKind.Date when InYears().IsMatch(question) => Years(),
        AnswerKind.Date => Dates(),
        _ when CountsThings().Match(question) is { Success: true } counted => s_quantities.First(q => q.Asked.Contains(counted.Groups["unit"].Value, StringComparison.Ordinal)).Told,
        _ => AnswerPatterns.HowGiven(AnswerKind.Quantity),
    };

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private const string Number = "[0-9０-９一二三四五六七八九十百千万两]";

    [GeneratedRegex("多少[^，。？]{0,4}(?:看|取决|依据|由|跟)", Options)]
    private static partial Regex AsksForBasis();

    [GeneratedRegex("(?:(?<!十)几|多少)(?<unit>人|名|位|家|户|份|吨|亩|倍|台|套|次)(?!工作)", Options)]
    private static partial Regex CountsThings();

    [GeneratedRegex("(?:几|多少)(?:个)?(?:天|日|工作日)|多快", Options)]
    private static partial Regex InDays();

    [GeneratedRegex("(?<!十)几个?月(?!份)|(?<![0-9第十每])几年|多少个?月|多少年", Options)]
    private static partial Regex InDuration();

    [GeneratedRegex("每(?:一)?(?:年|季度?|月)[^，。？]{0,6}(?:什么时候|何时|几月|几号|哪天|哪个月)|几月份", Options)]
    private static partial Regex EveryYear();

    [GeneratedRegex("哪(?:一)?年|几几年", Options)]
    private static partial Regex InYears();

    [GeneratedRegex(Number + @"\s*(?:个)?(?:工作日|自然日|日|天|小时)|当[天日场]|即时|实时", Options)]
    private static partial Regex Days();

    [GeneratedRegex(Number + @"\s*(?:个)?(?:工作日|自然日|日|天|个月|小时|周|季度)|(?<![0-9０-９〇零])[0-9０-９]{1,2}\s*年|[一二三四五六七八九十两]年|[0-9]{4}\s*年\s*(?:年?底|末|前|[0-9]{1,2}\s*月)|季度末|年底|月底|当[天日年]|即时|实时|(?:至|到)\s*[0-9]{4}\s*年", Options)]
    private static partial Regex Terms();

    /// <summary>How long, not until which year.</summary>
    [GeneratedRegex(Number + @"\s*(?:个)?(?:工作日|自然日|日|天|个月|小时|周|季度)|(?<![0-9０-９〇零])[0-9０-９]{1,2}\s*年|[一二三四五六七八九十两半]年|长期|永久", Options)]
    private static partial Regex Durations();

    /// <summary>A day of every year, quarter or month.</summary>
    [GeneratedRegex("(?:每|各|当|次|下一?|上一?)(?:年度?|季度?|个?月)[^。；]{0,16}(?:" + Number + @"\s*(?:月|日)|底|末|初)|(?<!年\s*)[0-9]{1,2}\s*月\s*[0-9]{1,2}\s*日", Options)]
    private static partial Regex Recurring();

    [GeneratedRegex("[0-9]{4}\\s*年", Options)]
    private static partial Regex Years();

    [GeneratedRegex(@"[0-9]{4}\s*年\s*(?:年?底|[0-9]{1,2}\s*月)|" + Number + @"\s*月\s*" + Number + @"+\s*日|[0-9]{1,2}\s*日(?:前|至)|" + Number + @"\s*月(?:底|初|前|中旬|上旬|下旬|份)|之日|年底|季度末|每月|每年\s*" + Number + @"{1,2}\s*月", Options)]
    private static partial Regex Dates();

    [GeneratedRegex(Number + @"\s*(?:余|多)?(?:人|名|位)", Options)]
    private static partial Regex People();

    [GeneratedRegex(Number + @"\s*(?:余|多)?(?:家|户|个)", Options)]
    private static partial Regex Firms();

    [GeneratedRegex(Number + @"\s*份", Options)]
    private static partial Regex Copies();

    [GeneratedRegex(Number + @"\s*(?:万|亿)?\s*(?:吨|t)", Options)]
    private static partial Regex Tons();

    [GeneratedRegex(Number + @"\s*(?:万)?\s*(?:亩|公顷|平方)", Options)]
    private static partial Regex Areas();

    [GeneratedRegex(Number + @"\s*(?:倍|%|％)", Options)]
    private static partial Regex Times();

    [GeneratedRegex(Number + @"\s*(?:台|套)", Options)]
    private static partial Regex Machines();

    [GeneratedRegex(Number + @"\s*(?:次|批)", Options)]
    private static partial Regex Occasions();
}
