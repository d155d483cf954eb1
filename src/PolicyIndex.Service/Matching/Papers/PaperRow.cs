using PolicyIndex.Provisions.Rules;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Pages.Display;

namespace PolicyIndex.Service.Matching.Papers;

/// <summary>A rule as files show it: its citation in words, its quotation, and a link.</summary>
/// <param name="Citation">《title》（number）clause.</param>
/// <param name="Link">The reader page at the clause.</param>
/// <param name="Level">Level and territory.</param>
/// <param name="Status">Status of the clause on the date.</param>
internal sealed record PaperRow(string Citation, string Link, string Level, string Status)
{
    public static PaperRow Of(RuleView rule, string status, WorkingPaper paper, Func<string, string?, string> link)
    {
        var work = paper.Match.Works[rule.WorkId];
        return new PaperRow(
            $"《{work.Title}》{(work.DocumentNumber is null ? "" : $"（{work.DocumentNumber}）")}{Wording.Path(rule.Path).Replace(" › ", "", StringComparison.Ordinal)}",
            link(rule.WorkId, rule.ProvisionId),
            $"{Wording.Level(work.Level)}{(work.Region is null ? "" : $" {work.Region}")}",
            status);
    }

    /// <summary>What proves that a rule applies, one condition a line.</summary>
    public static string Proof(PaperEntry entry) => entry.Because.Count == 0 ? "没有另设条件，面向各类企业"
        : string.Join('\n', entry.Because.Select(b => $"{ConditionWording.Of(b)}（原文{ConditionWording.Quoted(b, entry.Rule.ProvisionId)}），事实：{b.Fact}"));

    /// <summary>Within 怎样申报: who may, and how.</summary>
    public static string Kind(RuleKind kind) => kind switch
    {
        RuleKind.Eligibility => "申报条件",
        RuleKind.Procedure => "申报程序",
        _ => PaperSection.TitleOf(kind),
    };
}
