namespace PolicyIndex.Provisions.Matching;

/// <summary>A fact that is not known and would help to decide.</summary>
/// <param name="Field">Fact to fill in: region, industry, size, employees, revenue, assets, ownership, qualification, activity, threshold, role, time.</param>
/// <param name="Question">A question a person can answer, in Chinese.</param>
public sealed record MissingFact(string Field, string Question)
{
    /// <summary>True where yes or no answers it; false where a place, a number or a date does.</summary>
    public bool IsYesOrNo => Question.Contains("是否", StringComparison.Ordinal);
}
