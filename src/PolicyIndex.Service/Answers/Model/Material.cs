using System.Security.Cryptography;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Doors;

namespace PolicyIndex.Service.Answers.Model;

/// <summary>
/// Clauses as a model is shown them: data between marks that no document can know beforehand, and without sentences that speak to models.
/// </summary>
internal sealed class Material
{
    private const int BoundaryBytes = 8;

    /// <summary>Drawn anew for every conversation.</summary>
    public string Boundary { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(BoundaryBytes));

    public string Of(IEnumerable<HitView> hits) => string.Join('\n', hits.Select(Of));

    private string Of(HitView hit)
    {
        var unit = hit.Provision;
        return $"""
            <资料-{Boundary} id="{unit.Id}" 出处="{CitationLabel.Of(hit.Work, unit)}" 文号="{hit.Work.DocumentNumber}" 效力="{hit.Status.State}">
            leadIn：{ForeignInstructions.Without(unit.LeadIn)}
            text：{ForeignInstructions.Without(unit.Text)}
            </资料-{Boundary}>
            """;
    }
}
