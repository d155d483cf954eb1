using PolicyIndex.Provisions.Effects;

namespace PolicyIndex.Service.Contracts;

/// <summary>Where a work comes from and what became of it: works as nodes, what they do to each other as edges.</summary>
/// <param name="WorkId">The work asked for.</param>
/// <param name="AsOf">Date of the statuses.</param>
/// <param name="Works">All works of the graph, the one asked for first.</param>
/// <param name="Edges">What they do to each other, both directions.</param>
internal sealed record LineageView(string WorkId, DateOnly AsOf, IReadOnlyList<LineageWork> Works, IReadOnlyList<LineageEdge> Edges);

/// <summary>A work of the graph.</summary>
/// <param name="Id">Work id.</param>
/// <param name="Title">Name it goes by.</param>
/// <param name="DocumentNumber">Number.</param>
/// <param name="IssuedOn">成文日期.</param>
/// <param name="Stored">Whether its text is here.</param>
/// <param name="State">Status on the date.</param>
internal sealed record LineageWork(string Id, string Title, string? DocumentNumber, DateOnly? IssuedOn, bool Stored, string State);

/// <summary>What one work does to another.</summary>
/// <param name="Id">The effect or citation.</param>
/// <param name="Relation">What it does.</param>
/// <param name="FromWorkId">Which work.</param>
/// <param name="FromProvisionId">Which unit of it says so.</param>
/// <param name="ToWorkId">To which.</param>
/// <param name="ToProvisionId">To which unit of it.</param>
/// <param name="Unit">That unit as printed.</param>
/// <param name="Date">When.</param>
/// <param name="State">What is held of it; null for a mere citation.</param>
/// <param name="Quote">The words.</param>
internal sealed record LineageEdge(
    string Id, string Relation, string FromWorkId, string? FromProvisionId, string ToWorkId, string? ToProvisionId, string? Unit, DateOnly? Date, EffectState? State, string Quote);
