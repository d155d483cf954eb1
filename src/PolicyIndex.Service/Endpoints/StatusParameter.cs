using Microsoft.AspNetCore.Http.HttpResults;
using PolicyIndex.Service.Relations;

namespace PolicyIndex.Service.Endpoints;

/// <summary>The parameter <c>status</c>.</summary>
internal static class StatusParameter
{
    public static ProblemHttpResult? Check(IEnumerable<string>? named) =>
        named?.All(s => LegalStates.All.Contains(s, StringComparer.Ordinal) || string.Equals(s, LegalStates.Any, StringComparison.OrdinalIgnoreCase)) == false
            ? Problems.InvalidParameter("status", $"应为 {string.Join("、", LegalStates.All)} 或 {LegalStates.Any}")
            : null;
}
