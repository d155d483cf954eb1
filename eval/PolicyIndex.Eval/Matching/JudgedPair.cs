using PolicyIndex.Provisions.Matching;

namespace PolicyIndex.Eval.Matching;

/// <summary>A gold verdict with the rules that were read on its lines.</summary>
/// <param name="Profile">Id of the enterprise.</param>
/// <param name="Document">The rule's document.</param>
/// <param name="Name">Name in reports.</param>
/// <param name="Wanted">The gold's verdict.</param>
/// <param name="Why">The gold's reason.</param>
/// <param name="Rules">Rules whose lines overlap.</param>
internal sealed record JudgedPair(string Profile, string Document, string Name, Verdict Wanted, string Why, IReadOnlyList<JudgedRule> Rules)
{
    /// <summary>What a user would see on these lines: applies where any rule does, else undetermined where any is, else nothing.</summary>
    public Verdict Shown(Inclination model) => Rules.Select(r => Of(r, model)).DefaultIfEmpty(Verdict.No).Max();

    /// <summary>What the closest rule alone comes to.</summary>
    public Verdict OfMeant(Inclination model) => Rules.Where(r => r.Meant).Select(r => Of(r, model)).DefaultIfEmpty(Verdict.No).Max();

    private static Verdict Of(JudgedRule rule, Inclination model) => model.Of(rule.Signs, rule.Least, rule.Most);
}
