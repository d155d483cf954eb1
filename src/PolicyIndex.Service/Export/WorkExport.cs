using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Export;

/// <summary>Gathers what an export shows.</summary>
internal sealed class WorkExport(WorkQuery works, WorkStatusQuery statuses, CitationsQuery citations, EffectsQuery effects)
{
    /// <returns>Null for a work whose text is not stored.</returns>
    public async Task<ExportedText?> ReadAsync(string workId, DateOnly asOf, CancellationToken cancellation) =>
        await works.GetAsync(workId, asOf, cancellation) is { } work && await works.OutlineAsync(workId, asOf, cancellation) is { } outline
            ? new ExportedText(
                work,
                outline.Units,
                work.Expression.Latest ? (await citations.OutAsync(workId, cancellation)).Items : [],
                await effects.OfWorkAsync(workId, cancellation),
                await statuses.GetAsync(workId, asOf, cancellation))
            : null;
}
