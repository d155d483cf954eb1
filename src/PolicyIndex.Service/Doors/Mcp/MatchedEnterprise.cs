using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Doors.Mcp;

/// <summary>Which rules apply to an enterprise, as tools give it.</summary>
/// <param name="AsOf">The date the law is of.</param>
/// <param name="Enterprise">The enterprise as it was understood; what was not said is not known.</param>
/// <param name="Applies">How many rules apply.</param>
/// <param name="Sections">The first rules of each section: 能得到什么, 必须做什么, 不得做什么, 受什么保护, 怎样申报.</param>
/// <param name="Undetermined">How many rules a missing fact decides.</param>
/// <param name="NotApplicable">How many do not apply.</param>
/// <param name="MissingFacts">Questions that would settle most; ask the user and give the answers as <c>answers</c>.</param>
internal sealed record MatchedEnterprise(
    DateOnly AsOf, UnderstoodEnterprise Enterprise, int Applies, IReadOnlyList<MatchedSection> Sections, int Undetermined, int NotApplicable, IReadOnlyList<MissingFactView> MissingFacts);

/// <summary>An enterprise as it was understood.</summary>
/// <param name="Region">Place.</param>
/// <param name="Industries">Code and name.</param>
/// <param name="Sizes">Sizes it may have.</param>
/// <param name="SizeWorking">How the size was found.</param>
/// <param name="Ownership">民营, 国有, 外资 or 集体.</param>
internal sealed record UnderstoodEnterprise(string? Region, IReadOnlyList<string> Industries, IReadOnlyList<string> Sizes, IReadOnlyList<string> SizeWorking, string? Ownership);

/// <summary>Rules of one meaning.</summary>
/// <param name="Title">What they mean for the enterprise.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Rules">The first of them, those of the enterprise's province before those of the nation.</param>
internal sealed record MatchedSection(string Title, int Total, IReadOnlyList<MatchedRule> Rules);

/// <summary>A rule that applies.</summary>
/// <param name="ProvisionId">Its clause, for get_provision.</param>
/// <param name="Label">《title》 and clause, to cite it by.</param>
/// <param name="Quote">The sentence; quote it verbatim.</param>
/// <param name="Amount">Money, share or rate.</param>
/// <param name="Deadline">Until when something has to be done.</param>
/// <param name="Status">有效 or 状态不明 on the date.</param>
/// <param name="Because">Conditions with the facts that meet them; empty where it concerns every enterprise.</param>
/// <param name="Url">The reader page at the clause.</param>
internal sealed record MatchedRule(
    string ProvisionId, string Label, string Quote, string? Amount, string? Deadline, string Status, IReadOnlyList<string> Because, string Url);
