using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Enterprises;

/// <summary>A standing that an enterprise has or has not: a title it was given, a list it is on.</summary>
/// <param name="Name">Name as policies print it.</param>
/// <param name="Words">How it is written and said.</param>
/// <param name="Implies">Standings that everyone who has it has too.</param>
/// <param name="Sizes">The sizes that can have it; null where any can.</param>
public sealed record Qualification(string Name, Regex Words, IReadOnlyList<string> Implies, IReadOnlySet<EnterpriseSize>? Sizes = null);
