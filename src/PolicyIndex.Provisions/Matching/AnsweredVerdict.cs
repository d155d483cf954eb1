namespace PolicyIndex.Provisions.Matching;

/// <summary>
/// What the answers come to for a rule whose questions have all been answered: it does not apply where a condition was answered in
/// the negative, or all of its matters were; it applies otherwise. Without answers nothing is decided.
/// </summary>
internal static class AnsweredVerdict
{
    public static Verdict Of(PreparedRule prepared, IReadOnlyList<ConditionFinding> findings, Evidence evidence)
    {
        var conditions = findings.Where(f => f.Answered).Select(f => f.Verdict).ToList();
        var matters = prepared.Topics.Select(t => evidence.Answer(MissingFacts.QuestionOf(t))).OfType<bool>().ToList();
        return conditions.Count == 0 && matters.Count == 0 ? Verdict.Unknown
            : conditions.Contains(Verdict.No) || (matters.Count > 0 && !matters.Contains(true)) ? Verdict.No
            : Verdict.Yes;
    }
}
