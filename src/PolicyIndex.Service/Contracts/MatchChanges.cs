using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Service.Contracts;

/// <summary>An earlier answer of a match, as far as it is needed to tell what changed.</summary>
/// <param name="AsOf">Its date.</param>
/// <param name="Applies">The rules that applied.</param>
internal sealed record PreviousMatch(DateOnly AsOf, IReadOnlyList<PreviousRule>? Applies);

/// <summary>A rule that applied.</summary>
/// <param name="Rule">What is compared of it.</param>
internal sealed record PreviousRule(PreviousWords? Rule);

/// <summary>What is compared of a rule.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it means.</param>
/// <param name="WorkId">Its work.</param>
/// <param name="ProvisionId">Its unit.</param>
/// <param name="Path">Address of the unit.</param>
/// <param name="Quote">The sentence as it was printed.</param>
internal sealed record PreviousWords(string? Id, RuleKind Kind, string? WorkId, string? ProvisionId, string? Path, string? Quote);

/// <summary>What changed since an earlier answer.</summary>
/// <param name="Since">Date of the earlier answer.</param>
/// <param name="Added">Rules that apply now and did not then.</param>
/// <param name="Ended">Rules that applied then and do not now, each with the reason.</param>
/// <param name="Changed">Rules that apply then as now, with other words.</param>
internal sealed record MatchChanges(DateOnly Since, IReadOnlyList<MatchChange> Added, IReadOnlyList<MatchChange> Ended, IReadOnlyList<MatchChange> Changed);

/// <summary>A rule that changed.</summary>
/// <param name="RuleId">Its id: now, or then where it ended.</param>
/// <param name="Kind">What it means.</param>
/// <param name="WorkId">Its work.</param>
/// <param name="ProvisionId">Its unit.</param>
/// <param name="Path">Address of the unit.</param>
/// <param name="Before">The sentence then; null where the rule is new.</param>
/// <param name="After">The sentence now; null where it ended.</param>
/// <param name="Reason">Why it ended, for people; null otherwise.</param>
internal sealed record MatchChange(string RuleId, RuleKind Kind, string WorkId, string ProvisionId, string Path, string? Before, string? After, string? Reason);
