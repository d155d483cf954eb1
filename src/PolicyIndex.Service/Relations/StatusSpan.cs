namespace PolicyIndex.Service.Relations;

/// <summary>Status from a day on, until the next span begins.</summary>
/// <param name="From">First day; <see cref="DateOnly.MinValue"/> where it is not known since when.</param>
/// <param name="State">One of <see cref="LegalStates"/>.</param>
/// <param name="Reason">Why, for people.</param>
/// <param name="Basis">The effect that says so; null where none does.</param>
internal sealed record StatusSpan(DateOnly From, string State, string Reason, StatusBasis? Basis = null);

/// <summary>What a status rests on.</summary>
/// <param name="EffectId">The effect.</param>
/// <param name="WorkId">The work that says so.</param>
/// <param name="ProvisionId">The unit that says so; null from catalogue or editor.</param>
/// <param name="Quote">Its words.</param>
internal sealed record StatusBasis(string EffectId, string WorkId, string? ProvisionId, string Quote);
