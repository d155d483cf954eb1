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
/// <param name="Request">What was asked, so that this document can be run again.</param>
internal sealed record MatchView(
    DateOnly AsOf,
    ProfileView Profile,
    IReadOnlyList<ApplyingView> Applies,
    IReadOnlyList<UndeterminedView> Undetermined,
    int NotApplicable,
    IReadOnlyList<MissingFactView> MissingFacts,
    IReadOnlyDictionary<string, MatchedWorkView> Works,
    long TookMs,
    MatchRequest Request)
{
    /// <summary>Where a national and a provincial rule that may both concern the enterprise print different figures or days for the same matter.</summary>
    public IReadOnlyList<ConflictView> Conflicts { get; init; } = [];

    /// <summary>The rules that do not apply, in the order of their works; null where they were not asked for.</summary>
    public IReadOnlyList<ExcludedView>? Excluded { get; init; }

    /// <summary>What changed since the earlier answer; null where none was given.</summary>
    public MatchChanges? Changes { get; init; }
}

/// <summary>A rule that applies.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Because">The conditions that hold, with their quotations and the facts that meet them.</param>
/// <param name="SameAs">Ids of rules of other works that say the same.</param>
/// <param name="Status">Status of its clause on the date: 有效 or 状态不明.</param>
internal sealed record ApplyingView(RuleView Rule, IReadOnlyList<BecauseView> Because, IReadOnlyList<string> SameAs, string Status);

/// <summary>A rule that does not apply.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Against">The condition that decides, with the fact that contradicts it; null where its clause is not in force or what it is about does not concern the enterprise.</param>
/// <param name="Status">Status of its clause on the date.</param>
internal sealed record ExcludedView(RuleView Rule, BecauseView? Against, string Status);

/// <summary>A condition that holds.</summary>
/// <param name="Condition">Field and values in one line.</param>
/// <param name="Quote">The words that state it, as printed in <paramref name="ProvisionId"/>.</param>
/// <param name="Fact">The fact that meets it; null where it holds for everybody.</param>
/// <param name="ProvisionId">The unit that prints the quotation: the rule's own, or that of the title, heading or lead-in; null where no unit does.</param>
/// <param name="Path">Address of that unit.</param>
internal sealed record BecauseView(string Condition, string Quote, string? Fact, string? ProvisionId, string? Path);

/// <summary>A national and a provincial rule on the same matter that print different values. Which one holds is for a person to say.</summary>
/// <param name="Name">What differs, in Chinese: 比例或金额, 期限, 限额或门槛.</param>
/// <param name="National">What the nation's rule prints.</param>
/// <param name="Provincial">What the province's rule prints.</param>
internal sealed record ConflictView(string Name, ConflictSideView National, ConflictSideView Provincial);

/// <summary>One side of a conflict.</summary>
/// <param name="Rule">The rule; its sentence holds <paramref name="Quote"/>.</param>
/// <param name="Quote">The words around the value, verbatim.</param>
/// <param name="Applies">True where the rule applies, false where a missing fact decides it.</param>
/// <param name="Status">Status of its clause on the date.</param>
internal sealed record ConflictSideView(RuleView Rule, string Quote, bool Applies, string Status);

/// <summary>A rule that a missing fact decides.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Missing">The facts that are missing.</param>
/// <param name="Status">Status of its clause on the date: 有效 or 状态不明.</param>
internal sealed record UndeterminedView(RuleView Rule, IReadOnlyList<QuestionView> Missing, string Status);

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
