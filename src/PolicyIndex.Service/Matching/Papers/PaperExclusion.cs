using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Matching.Papers;

/// <summary>Rules that do not apply for one reason.</summary>
/// <param name="Reason">What decides, for people: a field of conditions, or the status of the clauses.</param>
/// <param name="Rules">The rules.</param>
internal sealed record PaperExclusion(string Reason, IReadOnlyList<ExcludedView> Rules);
