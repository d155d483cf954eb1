using System.Text.RegularExpressions;
using PolicyIndex.Search.Questions;

namespace PolicyIndex.Service.Answers;

/// <summary>
/// What a question measures: the phrase right before 几年, 多少天 (贷款最长可以展期几个月 → 展期). A term beside which it does not stand
/// is the term of something else. Only phrases of the documents' own language count: an everyday one may stand there in other words.
/// </summary>
internal static partial class MeasuredThing
{
    private const double Present = 0.5;
    private const int Deepest = 8;

    /// <summary>Whether the phrase is one that the documents use, and stands beside no such fact.</summary>
    public static bool IsMissing(string question, QuestionWords words, AskedFact fact, IReadOnlyList<Passage> passages)
    {
        if (Measured().Match(question) is not { Success: true } measured)
        {
            return false;
        }

        var clause = QuestionParts.ClausesOf(question[..measured.Index]) is [.., var last] ? last : "";
        if (!question[..measured.Index].EndsWith(clause, StringComparison.Ordinal) || KeyPhrases.InClause(clause).LastOrDefault() is not { } thing || !IsKnown(thing, words))
        {
            return false;
        }

        return !passages.Any(p => p.Rank < Deepest && fact.Told.IsMatch(p.Text)
            && (KeyPhrases.Presence(thing, Matter.Fold(p.Unit.LeadIn + p.Unit.Heading + p.Text)) >= Present || words.Everyday.Any(e => thing.Contains(Matter.Fold(e.Said), StringComparison.Ordinal))));
    }

    private static bool IsKnown(string thing, QuestionWords words)
    {
        var pairs = words.Words.Where(w => w.Term.Length == 2 && thing.Contains(w.Term, StringComparison.Ordinal)).ToList();
        return pairs.Count > 0 && pairs.Count(w => w.Known) * 2 > pairs.Count;
    }

    [GeneratedRegex("(?<!十)(?:几|多少)(?:个)?(?:年|月|天|日|工作日|小时)", RegexOptions.CultureInvariant)]
    private static partial Regex Measured();
}
