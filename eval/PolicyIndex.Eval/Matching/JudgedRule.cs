namespace PolicyIndex.Eval.Matching;

/// <summary>A rule on the lines of a gold verdict, as the matcher sees it.</summary>
/// <param name="Shut">Typed conditions shut the enterprise out.</param>
/// <param name="Signs">Signs for the inclination.</param>
/// <param name="Meant">The rule that the verdict means: of those on its lines the closest.</param>
/// <param name="Findings">What the conditions came to, for reports.</param>
internal sealed record JudgedRule(bool Shut, double[] Signs, bool Meant, string Findings);
