namespace PolicyIndex.Provisions.Matching;

/// <summary>A fact that is not known and would help to decide.</summary>
/// <param name="Field">Fact to fill in: region, industry, size, employees, revenue, assets, ownership, qualification, activity, threshold, role, time.</param>
/// <param name="Question">A question a person can answer, in Chinese.</param>
public sealed record MissingFact(string Field, string Question);
