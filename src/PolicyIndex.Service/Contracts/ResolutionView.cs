using PolicyIndex.Provisions.Locators;

namespace PolicyIndex.Service.Contracts;

/// <summary>What an address can mean.</summary>
/// <param name="State">Exactly one candidate is resolved; several are ambiguous, and none is preferred.</param>
/// <param name="Reason">Why, for people.</param>
/// <param name="Total">How many candidates there are.</param>
/// <param name="Candidates">The candidates, at most 50 of them.</param>
internal sealed record ResolutionView(ResolutionState State, string Reason, int Total, IReadOnlyList<CandidateView> Candidates);

/// <summary>A work or a unit that an address can mean.</summary>
/// <param name="Work">The work.</param>
/// <param name="Provision">The unit; null for the work as a whole.</param>
internal sealed record CandidateView(WorkSummary Work, ProvisionView? Provision);
