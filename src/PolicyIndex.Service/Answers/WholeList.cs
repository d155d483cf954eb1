using PolicyIndex.Search.Questions;

namespace PolicyIndex.Service.Answers;

/// <summary>Who asks for a list, conditions or steps gets all of them: two of five conditions are a wrong answer.</summary>
internal static class WholeList
{
    /// <summary>Characters that one completed list may have; a longer one is left as chosen, and the answer says so.</summary>
    public const int Longest = 900;

    /// <summary>Whether the question asks for something that is only right when whole.</summary>
    public static bool IsAsked(IReadOnlyList<AnswerKind> asked) => asked.Any(a => a is AnswerKind.List or AnswerKind.Condition or AnswerKind.Procedure);

    /// <summary>Adds the items missing from the list of the first chosen item.</summary>
    /// <param name="chosen">As chosen.</param>
    /// <param name="passages">All passages gathered: the items of a list found stand among them.</param>
    public static IReadOnlyList<Passage> Complete(IReadOnlyList<Passage> chosen, IReadOnlyList<Passage> passages)
    {
        if (chosen.FirstOrDefault(p => p.Unit.LeadIn.Length > 0) is not { } item)
        {
            return chosen;
        }

        var list = passages.Where(p => p.Unit.WorkId == item.Unit.WorkId && p.Unit.ParentId == item.Unit.ParentId && p.Unit.LeadIn == item.Unit.LeadIn).ToList();
        return list.Sum(p => p.Place.Length) <= Longest
            ? [.. chosen, .. list.Where(p => !chosen.Contains(p))]
            : chosen;
    }
}
