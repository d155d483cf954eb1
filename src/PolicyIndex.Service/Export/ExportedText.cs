using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Export;

/// <summary>One text of a work with everything that an export shows of it.</summary>
/// <param name="Work">The work as this text presents it, its status and dates.</param>
/// <param name="Units">In document order.</param>
/// <param name="Citations">References in it; none of a former text, whose links are not kept.</param>
/// <param name="Effects">What it does to others, what others do to it.</param>
/// <param name="Status">Its status over time, and units whose status is another.</param>
internal sealed record ExportedText(
    WorkDetail Work, IReadOnlyList<ProvisionView> Units, IReadOnlyList<CitationView> Citations, IReadOnlyList<EffectView> Effects, WorkStatusView Status);
