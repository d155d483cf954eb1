using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Service.Contracts;

/// <summary>Which rules apply to an enterprise, with the proof.</summary>
/// <param name="AsOf">The date.</param>
/// <param name="Profile">The enterprise as it was understood.</param>
/// <param name="Applies">Rules that apply, by kind, those of its province first.</param>
/// <param name="Undetermined">Rules that a missing fact decides.</param>
/// <param name="NotApplicable">How many other rules there are.</param>
/// <param name="MissingFacts">Missing facts, those first on which most undetermined rules hang.</param>
/// <param name="Works">The works of the rules shown, by id.</param>
/// <param name="TookMs">Milliseconds.</param>
internal sealed record MatchView(
    DateOnly AsOf,
    ProfileView Profile,
    IReadOnlyList<ApplyingView> Applies,
    IReadOnlyList<UndeterminedView> Undetermined,
    int NotApplicable,
    IReadOnlyList<MissingFactView> MissingFacts,
    IReadOnlyDictionary<string, MatchedWorkView> Works,
    long TookMs);

/// <summary>A rule that applies.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Because">The conditions that hold, with their quotations and the facts that meet them.</param>
/// <param name="SameAs">Ids of rules of other works that say the same.</param>
internal sealed record ApplyingView(RuleView Rule, IReadOnlyList<BecauseView> Because, IReadOnlyList<string> SameAs);

/// <summary>A condition that holds.</summary>
/// <param name="Condition">Field and values in one line.</param>
/// <param name="Quote">The words that state it.</param>
/// <param name="Fact">The fact that meets it; null where it holds for everybody.</param>
internal sealed record BecauseView(string Condition, string Quote, string? Fact);

/// <summary>A rule that a missing fact decides.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Missing">The facts that are missing.</param>
internal sealed record UndeterminedView(RuleView Rule, IReadOnlyList<QuestionView> Missing);

/// <summary>A missing fact.</summary>
/// <param name="Field">The fact to fill in.</param>
/// <param name="Question">A question that a person can answer.</param>
internal sealed record QuestionView(string Field, string Question);

/// <summary>A missing fact with its weight.</summary>
/// <param name="Field">The fact to fill in.</param>
/// <param name="Question">A question that a person can answer.</param>
/// <param name="Settles">How many undetermined rules hang on it.</param>
internal sealed record MissingFactView(string Field, string Question, int Settles);

/// <summary>A work of which rules are shown.</summary>
/// <param name="Title">Title of the instrument, else of the work.</param>
/// <param name="DocumentNumber">文号; null without one.</param>
/// <param name="Level">Territorial level.</param>
/// <param name="Region">Territory of a sub-national work.</param>
/// <param name="Status">Status on the date.</param>
internal sealed record MatchedWorkView(string Title, string? DocumentNumber, AdministrativeLevel Level, string? Region, string Status);
