namespace PolicyIndex.Provisions.Enterprises;

/// <summary>How a size was found.</summary>
/// <param name="Possible">The sizes that the facts leave possible; one where they decide.</param>
/// <param name="Standard">The row of the standard; null where the industry is not known.</param>
/// <param name="Steps">One sentence a fact, in Chinese, with the bounds.</param>
/// <param name="Missing">Facts (industry, employees, revenue, assets) that would narrow it down.</param>
public sealed record SizeWorking(IReadOnlySet<EnterpriseSize> Possible, string? Standard, IReadOnlyList<string> Steps, IReadOnlyList<string> Missing);
