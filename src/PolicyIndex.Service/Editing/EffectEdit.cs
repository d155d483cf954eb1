using PolicyIndex.Provisions.Citations;

namespace PolicyIndex.Service.Editing;

/// <summary>What an editor wants done to an effect.</summary>
/// <param name="Action">What.</param>
/// <param name="By">Who.</param>
/// <param name="Why">The reason.</param>
internal sealed record EffectEdit(AssertionAction Action, string By, string? Why)
{
    /// <summary>Whether <see cref="Date"/> takes the place of the date.</summary>
    public bool ChangesDate { get; init; }

    /// <summary>The date; null for unknown.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The target; null to leave it.</summary>
    public CitationTarget? Target { get; init; }
}
