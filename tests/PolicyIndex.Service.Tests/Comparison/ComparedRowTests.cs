using PolicyIndex.Provisions;
using PolicyIndex.Service.Comparison;

namespace PolicyIndex.Service.Tests.Comparison;

/// <summary>Which unit answers to which.</summary>
public sealed class ComparedRowTests
{
    private const string Payment = "付款单位应当自货物交付之日起三十日内支付款项。";
    private const string Interest = "迟延支付的，应当按照约定的利率支付逾期利息。";
    private const string Complaint = "受理投诉的部门应当在十日内转交有关机关处理。";
    private const string Funds = "省级财政安排专项资金，支持企业设备更新和技术改造。";

    [Fact]
    public void An_inserted_article_shifts_numbers_and_nothing_else() => Holds(
        [Payment, Interest, Complaint],
        [Payment, Funds, Interest, Complaint],
        "第一条=第一条 None", "-=第二条 Added", "第二条=第三条 Renumbered", "第三条=第四条 Renumbered");

    [Fact]
    public void A_changed_wording_stays_with_its_article() => Holds(
        [Payment, Interest],
        [Payment.Replace("三十", "六十", StringComparison.Ordinal), Interest],
        "第一条=第一条 Reworded", "第二条=第二条 None");

    [Fact]
    public void A_wording_that_was_replaced_altogether_stays_with_its_number() => Holds(
        [Payment, Interest, Complaint],
        [Payment, Funds, Complaint],
        "第一条=第一条 None", "第二条=第二条 Reworded", "第三条=第三条 None");

    [Fact]
    public void An_article_that_moved_is_found_again() => Holds(
        [Interest, Payment, Complaint, Funds],
        [Payment, Complaint, Funds, Interest],
        "第二条=第一条 Renumbered", "第三条=第二条 Renumbered", "第四条=第三条 Renumbered", "第一条=第四条 Moved");

    [Fact]
    public void What_one_side_lacks_stands_alone() => Holds(
        [Payment, Interest],
        [Payment],
        "第一条=第一条 None", "第二条=- Removed");

    [Fact]
    public void Every_unit_occurs_once()
    {
        var left = Articles(Enumerable.Range(0, 60).Select(i => $"{(i * 37) % 23}号企业应当在{(i * 11) % 7}个月内报告第{i % 9}项数据和说明。"));
        var right = Articles(Enumerable.Range(0, 50).Select(i => $"{(i * 29) % 23}号企业可以在{(i * 13) % 7}个月内报告第{i % 8}项数据和附件。"));
        var rows = ComparedRow.Of(left, right);
        Assert.Equal(left.Select(u => u.Id).Order(StringComparer.Ordinal), rows.Select(r => r.Left?.Id).OfType<string>().Order(StringComparer.Ordinal));
        Assert.Equal(right.Select(u => u.Id), rows.Select(r => r.Right?.Id).OfType<string>());
    }

    [Fact]
    public void Texts_too_long_for_the_table_are_paired_by_number()
    {
        var left = Articles(Enumerable.Range(0, 1200).Select(i => $"第{i}类事项由主管部门办理。"));
        var rows = ComparedRow.Of(left, Articles(Enumerable.Range(0, 1200).Select(i => i == 7 ? "本条另作规定，适用特别程序。" : $"第{i}类事项由主管部门办理。")));
        Assert.Equal(1200, rows.Count);
        Assert.Equal(UnitChange.Reworded, Assert.Single(rows, r => r.Change != UnitChange.None).Change);
    }

    private static void Holds(string[] left, string[] right, params string[] expected) =>
        Assert.Equal(expected, ComparedRow.Of(Articles(left), Articles(right)).Select(r => $"{r.Left?.Label ?? "-"}={r.Right?.Label ?? "-"} {r.Change}"));

    private static IReadOnlyList<ComparedUnit> Articles(IEnumerable<string> texts) =>
        [.. texts.Select((text, i) => new ComparedUnit($"w:art_{i + 1}", ProvisionKind.Article, $"第{Numeral(i + 1)}条", $"第{Numeral(i + 1)}条", text))];

    private static string Numeral(int n) => n < 10 ? "〇一二三四五六七八九"[n].ToString() : $"{n}";
}
