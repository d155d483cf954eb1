namespace PolicyIndex.Service.Contracts;

/// <summary>Status of a work on a date, and over time.</summary>
/// <param name="WorkId">The work.</param>
/// <param name="AsOf">The date asked for.</param>
/// <param name="Status">Status on it.</param>
/// <param name="Periods">Status over time, first period first.</param>
/// <param name="Provisions">Units whose status on the date is not the work's.</param>
/// <param name="Pending">Effects on it that nobody has confirmed and that sources dispute.</param>
internal sealed record WorkStatusView(
    string WorkId, DateOnly AsOf, StatusView Status, IReadOnlyList<StatusPeriodView> Periods, IReadOnlyList<ProvisionStatusView> Provisions, IReadOnlyList<EffectView> Pending);

/// <summary>From a day on, until the next period begins.</summary>
/// <param name="From">First day; null for always.</param>
/// <param name="State">The state.</param>
internal sealed record StatusPeriodView(DateOnly? From, string State);

/// <summary>Status of a unit.</summary>
/// <param name="ProvisionId">The unit.</param>
/// <param name="Status">Its status.</param>
internal sealed record ProvisionStatusView(string ProvisionId, StatusView Status);
