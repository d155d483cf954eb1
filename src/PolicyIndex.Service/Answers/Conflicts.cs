using PolicyIndex.Provisions.Works;
using PolicyIndex.Search.Analysis;
using PolicyIndex.Search.Questions;

namespace PolicyIndex.Service.Answers;

/// <summary>Two works that say the same sentence with other figures: neither is chosen in silence, both are shown with their dates.</summary>
internal static class Conflicts
{
    private const double LeastAlike = 0.55;
    private const int ShortestSentence = 12;
    private const int Deepest = 6;
    private const int Most = 3;

    private static readonly AnswerKind[] s_figures = [AnswerKind.Money, AnswerKind.Percent, AnswerKind.Term, AnswerKind.Date];

    /// <summary>The sentences chosen against all that was gathered: warnings, and the sentences of other works that they speak of.</summary>
    public static (IReadOnlyList<string> Warnings, IReadOnlyList<Passage> Others) In(IReadOnlyList<Passage> chosen, IReadOnlyList<Passage> gathered)
    {
        var warnings = new List<string>();
        var opposed = new List<Passage>();
        var told = new HashSet<string>(StringComparer.Ordinal);
        var others = gathered.Where(p => p.Rank < Deepest && HasFigure(p) && p.Place.Length >= ShortestSentence).Select(p => (Passage: p, Pairs: Pairs(p.Text))).ToList();
        foreach (var mine in chosen.Where(p => HasFigure(p) && p.Place.Length >= ShortestSentence))
        {
            var pairs = Pairs(mine.Text);
            foreach (var (other, otherPairs) in others.Where(o => o.Passage.Unit.WorkId != mine.Unit.WorkId && Alike(pairs, o.Pairs) >= LeastAlike))
            {
                var (a, b) = Differences(mine.Text, other.Text);
                if (a.Count > 0 && b.Count > 0 && told.Add(string.Join('|', new[] { mine.Unit.Id, other.Unit.Id }.Order(StringComparer.Ordinal))))
                {
                    warnings.Add($"两份文件对相近事项所写数字不同：{Name(mine)}为{string.Join('、', a)}，{Name(other)}为{string.Join('、', b)}{Later(mine.Work.Work, other.Work.Work)}。");
                    opposed.Add(other);
                }
            }
        }

        return ([.. warnings.Distinct(StringComparer.Ordinal).Take(Most)], [.. opposed.Distinct().Take(Most)]);
    }

    private static bool HasFigure(Passage passage) => s_figures.Any(passage.Told.Contains);

    private static string Name(Passage passage) => $"《{passage.Work.Name}》{ClauseName.Of(passage.Unit)}";

    private static string Later(Work mine, Work other) => mine.IssuedOn is { } a && other.IssuedOn is { } b && a != b
        ? $"；后者成文{(b > a ? "较晚" : "较早")}（{ValidityAnswers.Day(b)}，前者{ValidityAnswers.Day(a)}）"
        : "";

    /// <summary>Quantities that only one of two sentences has, as it prints them: 60日 and 六十日 are one.</summary>
    internal static (IReadOnlyList<string> Mine, IReadOnlyList<string> Other) Differences(string mine, string other)
    {
        return (Without(mine, other), Without(other, mine));

        static IReadOnlyList<string> Without(string text, string counterpart)
        {
            var known = Quantities.In(counterpart).Select(q => q.Term).ToHashSet(StringComparer.Ordinal);
            return [.. Quantities.In(text).Where(q => known.Add(q.Term)).Select(q => text[q.Start..q.End])];
        }
    }

    /// <summary>Neighbouring ideographs, figures left out.</summary>
    private static HashSet<string> Pairs(string text)
    {
        var folded = Matter.Fold(text);
        return Enumerable.Range(0, Math.Max(0, folded.Length - 1))
            .Where(i => char.IsLetter(folded[i]) && char.IsLetter(folded[i + 1]))
            .Select(i => folded.Substring(i, 2))
            .ToHashSet(StringComparer.Ordinal);
    }

    private static double Alike(HashSet<string> a, HashSet<string> b) =>
        a.Count == 0 || b.Count == 0 ? 0 : (double)a.Count(b.Contains) / (a.Count + b.Count - a.Count(b.Contains));
}
