using System.Text.RegularExpressions;

namespace PolicyIndex.Search.Questions;

/// <summary>
/// Cuts a question into the things it asks. Sentences and clauses that ask stand alone; what comes before them and asks
/// nothing is told of the case and belongs to all (我厂在…，能申请吗？最晚哪天？). Things joined before 分别, 各 or a word of
/// comparison (甲、乙和丙分别…) are asked for one by one.
/// </summary>
public static partial class QuestionParts
{
    /// <summary>More parts are not told apart.</summary>
    private const int Most = 6;

    /// <summary>A joined thing that is longer is a clause of its own.</summary>
    private const int LongestJoined = 24;

    /// <summary>The parts in their order, at least one; a part begins with what is said of the case where that is not too long.</summary>
    public static IReadOnlyList<string> Of(string question)
    {
        var told = new List<string>();
        var asked = new List<string>();
        foreach (var clause in ClausesOf(question))
        {
            if (!Asks(clause))
            {
                told.Add(clause);
                continue;
            }

            // 甲和乙的付款期限，分别怎样规定: the joined things stand before the comma.
            var begun = told.Count > 0 && Each().Match(clause) is { Success: true, Index: 0 };
            var things = Distributed(begun ? told[^1] + clause : clause);
            if (begun)
            {
                told.RemoveAt(told.Count - 1);
            }

            asked.AddRange(things.Select(thing => string.Join('，', told.Append(thing))));
        }

        return asked.Count < 2 ? [question] : [.. asked.Take(Most)];
    }

    /// <summary>The clauses of a question, without white space around them.</summary>
    public static IReadOnlyList<string> ClausesOf(string question) => [.. Clauses().Matches(question).Select(m => m.Value.Trim()).Where(c => c.Length > 0)];

    /// <summary>Whether a clause asks.</summary>
    public static bool Asks(string clause) => Asking().IsMatch(clause);

    /// <summary>甲、乙和丙的标准分别是什么 → 甲的标准是什么, 乙的标准是什么, 丙的标准是什么; the clause itself without joined things.</summary>
    private static IEnumerable<string> Distributed(string clause)
    {
        if (Each().Match(clause) is not { Success: true } each)
        {
            return [clause];
        }

        var before = clause[..each.Index];
        var things = Joint().Split(before).Select(t => t.Trim()).Where(t => t.Length > 1).ToList();
        if (things.Count is < 2 or > Most || things.Any(t => t.Length > LongestJoined))
        {
            return [clause];
        }

        // What follows the last thing holds for each: 丙|的标准, 丙|在付款期限上.
        var end = Aspect().Match(things[^1]) is { Success: true } aspect ? aspect.Index : things[^1].Length;
        var common = things[^1][end..] + clause[(each.Index + each.Length)..];
        things[^1] = things[^1][..end];
        return things.Select(t => t + common);
    }

    [GeneratedRegex("[^，,。；;？?！!\\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Clauses();

    [GeneratedRegex("什么|哪|怎么|怎样|如何|多少|多久|多长|几(?!十|百|千|万|年前|乎)|是否|能否|可否|是不是|能不能|可不可以|有没有|要不要|会不会|应不应|吗|呢|谁|何|咋|啥|异同|区别|多长|还是|该不该|分别|各是|各要", RegexOptions.CultureInvariant)]
    private static partial Regex Asking();

    [GeneratedRegex("分别|各自|各有|各是|(?:有何|有什么|有哪些)?(?:异同|区别|不同|差别)|(?<=[\\p{IsCJKUnifiedIdeographs}])各(?=[要需应给按])", RegexOptions.CultureInvariant)]
    private static partial Regex Each();

    [GeneratedRegex("(?<=.{2})(?:的|在(?!建)|从|于)", RegexOptions.CultureInvariant)]
    private static partial Regex Aspect();

    [GeneratedRegex("、|以及|(?<!共)和(?!国)|(?<![参])与(?!会)|及(?!时)|跟|同(?=[\\p{IsCJKUnifiedIdeographs}]{3})", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();
}
