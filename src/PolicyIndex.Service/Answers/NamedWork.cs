using PolicyIndex.Provisions;

namespace PolicyIndex.Service.Answers;

/// <summary>A work that a text names by title in 《》 or by number.</summary>
/// <param name="Text">The words.</param>
/// <param name="Start">Offset in the text.</param>
/// <param name="End">Offset after it.</param>
/// <param name="WorkIds">What it can mean; one where it is sure, none where nothing is known of it.</param>
/// <param name="Stored">Whether the text of the first is here.</param>
/// <param name="Unit">The unit named with it; null for the work as a whole.</param>
/// <param name="UnitMissing">A unit is named that the work does not have: how it was written.</param>
internal sealed record NamedWork(string Text, int Start, int End, IReadOnlyList<string> WorkIds, bool Stored, Provision? Unit = null, string? UnitMissing = null)
{
    /// <summary>The work, where it is sure.</summary>
    public string? WorkId => WorkIds is [var only] ? only : null;
}
