using PolicyIndex.Provisions.Rules;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Matching.Papers;

/// <summary>Rules that apply, by what they mean for the enterprise.</summary>
/// <param name="Key">Name in addresses.</param>
/// <param name="Title">Title for people.</param>
/// <param name="Entries">The rules, in order; one that says the same as another of another work is named there.</param>
internal sealed record PaperSection(string Key, string Title, IReadOnlyList<PaperEntry> Entries)
{
    /// <summary>All sections in the order of the paper, with the kinds they hold.</summary>
    public static readonly IReadOnlyList<(string Key, string Title, RuleKind[] Kinds)> All =
    [
        ("get", "能得到什么", [RuleKind.Benefit]),
        ("must", "必须做什么", [RuleKind.Obligation]),
        ("must-not", "不得做什么", [RuleKind.Prohibition]),
        ("protected", "受什么保护", [RuleKind.Protection]),
        ("apply", "怎样申报", [RuleKind.Eligibility, RuleKind.Procedure]),
    ];

    /// <summary>Title of the section of a kind.</summary>
    public static string TitleOf(RuleKind kind) => All.First(s => s.Kinds.Contains(kind)).Title;
}

/// <summary>A rule that applies.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Work">Its work.</param>
/// <param name="Status">Status of its clause on the date.</param>
/// <param name="Because">Conditions that hold with the facts that meet them; empty where it concerns every enterprise.</param>
/// <param name="Same">Works whose clauses say the same.</param>
internal sealed record PaperEntry(RuleView Rule, MatchedWorkView Work, string Status, IReadOnlyList<BecauseView> Because, IReadOnlyList<SameClause> Same);

/// <summary>A clause of another work that says the same.</summary>
/// <param name="WorkId">Its work.</param>
/// <param name="ProvisionId">The clause.</param>
/// <param name="Work">Its work, as it is shown.</param>
internal sealed record SameClause(string WorkId, string ProvisionId, MatchedWorkView Work);
