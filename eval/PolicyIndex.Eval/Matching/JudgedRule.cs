using PolicyIndex.Provisions.Matching;

namespace PolicyIndex.Eval.Matching;

/// <summary>A rule on the lines of a gold verdict, as the matcher sees it.</summary>
/// <param name="Least">The lowest verdict that typed conditions leave possible.</param>
/// <param name="Most">The highest.</param>
/// <param name="Signs">Signs for the inclination.</param>
/// <param name="Meant">The rule that the verdict means: of those on its lines the closest.</param>
/// <param name="Findings">What the conditions came to, for reports.</param>
internal sealed record JudgedRule(Verdict Least, Verdict Most, double[] Signs, bool Meant, string Findings)
{
    /// <summary>A hard condition shuts the enterprise out.</summary>
    public bool Shut => Most == Verdict.No;
}
