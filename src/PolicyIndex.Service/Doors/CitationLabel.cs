using PolicyIndex.Service.Answers;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Pages.Display;

namespace PolicyIndex.Service.Doors;

/// <summary>How every door names a clause: 《title》 and the clause, 《云岭省支持小微企业办法》第二条第2款.</summary>
internal static class CitationLabel
{
    public static string Of(WorkSummary work, ProvisionView unit) => $"《{Wording.Name(work)}》{ClauseName.Of(unit.Path)}";
}
