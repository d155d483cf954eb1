using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Locators;

/// <summary>How a resolution ended.</summary>
public enum ResolutionState
{
    /// <summary>Exactly one candidate.</summary>
    Resolved,

    /// <summary>Several candidates; none is preferred.</summary>
    Ambiguous,

    /// <summary>The text names nothing: neither a work nor a unit.</summary>
    NoLocator,

    /// <summary>The work it names is not in the catalogue.</summary>
    UnknownWork,

    /// <summary>The work is known, but has no such unit.</summary>
    UnknownUnit,
}

/// <summary>What an address can mean.</summary>
/// <param name="Work">The work.</param>
/// <param name="Provision">The unit; null for the work as a whole.</param>
public sealed record ResolutionCandidate(Work Work, Provision? Provision);

/// <summary>The answer of a <see cref="Resolver"/>.</summary>
/// <param name="State">How it ended.</param>
/// <param name="Candidates">One when resolved, several when ambiguous, none otherwise; in order of work id and text.</param>
/// <param name="Reason">Why, in Chinese, for the reader.</param>
/// <param name="Locator">What was understood of the text.</param>
public sealed record Resolution(ResolutionState State, IReadOnlyList<ResolutionCandidate> Candidates, string Reason, Locator Locator)
{
    /// <summary>The one candidate; null unless resolved.</summary>
    public ResolutionCandidate? Target => State == ResolutionState.Resolved ? Candidates[0] : null;
}
