using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Comparison;

/// <summary>One side of a comparison.</summary>
/// <param name="Id">The id of the text: the work's, with <c>@</c> and its first day for a former one.</param>
/// <param name="Work">The work as this text presents it.</param>
/// <param name="Units">Its units.</param>
internal sealed record ComparedText(string Id, WorkDetail Work, IReadOnlyList<ComparedUnit> Units)
{
    /// <summary>Reads the id of a text.</summary>
    public static (string WorkId, DateOnly? Expression) Parse(string id) =>
        ProvisionAddress.Parse($"{id}:_") is { } address ? (address.WorkId, address.Expression) : (id, null);
}
