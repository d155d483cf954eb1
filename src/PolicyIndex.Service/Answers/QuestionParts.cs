using System.Text.RegularExpressions;

namespace PolicyIndex.Service.Answers;

/// <summary>
/// What a question asks one by one: its asking clauses (…由哪一级组织验收，验收工作组至少几人), and the sides of what it puts beside
/// each other (绿色工厂、绿色工业园区分别…). Each part is a weighting of the question's words: its own fully, the others as background.
/// </summary>
internal static partial class QuestionParts
{
    private const int MostClauses = 4;
    private const int MostSides = 6;

    /// <summary>Share that words outside a clause keep: they still say what it is about.</summary>
    private const double OutsideClause = 0.3;

    /// <summary>A clause with a smaller share of the matter (行不行) asks for nothing by itself.</summary>
    private const double LeastClause = 0.05;

    private const double OwnSide = 3;
    private const double OtherSide = 0.45;
    private const double OutsideSides = 0.2;

    /// <summary>Weightings, each of sum 1; empty or one where the question asks for one thing.</summary>
    public static IReadOnlyList<double[]> Of(string question, Matter matter)
    {
        var clauses = Clause().Split(question).Where(c => !string.IsNullOrWhiteSpace(c)).ToList();
        var parts = new List<double[]>();
        foreach (var clause in clauses.Where(Asks).DefaultIfEmpty(clauses.LastOrDefault() ?? "").Take(MostClauses))
        {
            var folded = Matter.Fold(clause);
            var inside = Words(matter, folded.Contains);
            if (Enumerable.Range(0, matter.Count).Sum(i => inside(i) ? matter.Weight(i) : 0) >= LeastClause)
            {
                parts.Add(Weighting(matter, i => inside(i) ? 1 : OutsideClause));
            }
        }

        var sides = Sides(clauses, question);
        foreach (var side in sides)
        {
            var own = Words(matter, side.Contains);
            var other = Words(matter, term => sides.Any(s => s != side && s.Contains(term, StringComparison.Ordinal)));
            parts.Add(Weighting(matter, i => (own(i), other(i)) switch
            {
                (true, false) => OwnSide,
                (true, true) => 1,
                (false, true) => OtherSide,
                _ => OutsideSides,
            }));
        }

        return parts;
    }

    /// <summary>Whether a clause asks.</summary>
    public static bool Asks(string clause) => AskingWord().IsMatch(clause);

    /// <summary>What the question puts beside each other, folded; empty where it does not.</summary>
    public static IReadOnlyList<string> Sides(IReadOnlyList<string> clauses, string question)
    {
        if (!PutsBeside().IsMatch(question))
        {
            return [];
        }

        var longest = clauses
            .Select(c => Joint().Split(c).Select(Matter.Fold).Where(s => s.Length >= 2).ToList())
            .Where(s => s.Count >= 2)
            .MaxBy(s => s.Count);
        return longest is { Count: <= MostSides } ? longest : [];
    }

    /// <summary>Cuts a question into its clauses.</summary>
    public static IReadOnlyList<string> ClausesOf(string question) => [.. Clause().Split(question).Where(c => !string.IsNullOrWhiteSpace(c))];

    private static Func<int, bool> Words(Matter matter, Func<string, bool> contains) => i => contains(matter.Word(i));

    private static double[] Weighting(Matter matter, Func<int, double> factor)
    {
        var weights = Enumerable.Range(0, matter.Count).Select(i => matter.Weight(i) * factor(i)).ToArray();
        var total = Math.Max(double.Epsilon, weights.Sum());
        return [.. weights.Select(w => w / total)];
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex("[，。？；！,?;!]", Options)]
    private static partial Regex Clause();

    [GeneratedRegex("、|和|与|及", Options)]
    private static partial Regex Joint();

    [GeneratedRegex("分别|各(?!类|级|地|项)|异同|不同|区别|哪些|怎么|上", Options)]
    private static partial Regex PutsBeside();

    [GeneratedRegex("什么|哪|多少|几(?![十百千])|吗|如何|怎|是否|能否|可否|分别|谁|何|啥|咋|有没有|能不能|要不要|可不可以|还是|多久|多长|会不会|该不该|应不应该|各是|各要", Options)]
    private static partial Regex AskingWord();
}
