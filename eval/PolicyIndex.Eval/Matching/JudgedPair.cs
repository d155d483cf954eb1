using PolicyIndex.Provisions.Matching;

namespace PolicyIndex.Eval.Matching;

/// <summary>A gold verdict with what the matcher sees of it.</summary>
/// <param name="Profile">Id of the enterprise.</param>
/// <param name="Document">The rule's document.</param>
/// <param name="Name">Name in reports.</param>
/// <param name="Wanted">The gold's verdict.</param>
/// <param name="Why">The gold's reason.</param>
/// <param name="Decided">What typed conditions decide: no, or open.</param>
/// <param name="Signs">Signs; empty where no rule was read on these lines.</param>
/// <param name="Findings">What the conditions came to, for reports.</param>
internal sealed record JudgedPair(string Profile, string Document, string Name, Verdict Wanted, string Why, Verdict Decided, double[] Signs, string Findings);
