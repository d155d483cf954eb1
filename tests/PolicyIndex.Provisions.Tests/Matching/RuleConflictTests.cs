using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Matching;
using PolicyIndex.Provisions.Rules;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Tests.Matching;

public sealed class RuleConflictTests
{
    private static IReadOnlyList<RuleConflict> Conflicts(string national, string provincial)
    {
        var yes = new Inclination([new double[MatchSigns.Names.Count], new double[MatchSigns.Names.Count], [.. MatchSigns.Names.Select(n => n == "bias" ? 9.0 : 0)]]);
        var nation = new InventedWork("工信部规〔2025〕5号", "关于车间建设的通知");
        var works = new[] { new InventedWork("工信部规〔2025〕5号", "关于车间建设的通知") { Work = nation.Work with { Region = null, Level = AdministrativeLevel.National } }.Article("第一条", national), new InventedWork("云工信〔2025〕2号", "云岭省车间办法").Article("第二条", provincial) };
        var book = new RuleBook(works.SelectMany(w => RuleReader.Read(w.Parsed(), w.Source())));
        return new RuleMatcher(book, yes).Match(new EnterpriseFacts { Region = "云岭省青石市" }.ToProfile(), new DateOnly(2025, 6, 30), _ => true).Conflicts;
    }

    [Theory]
    [InlineData("面向企业预留的车间设备采购份额提高至40%以上的政策，延续至2026年年底。", "面向企业预留的车间设备采购份额提高至40%以上的政策，延续至2025年年底。", "期限", "2026年", "2025年")]
    [InlineData("对企业智能车间改造项目，按设备投资额的30%给予补助。", "对企业智能车间改造项目，按设备投资额的20%给予补助。", "比例或金额", "30%", "20%")]
    [InlineData("对企业智能车间改造项目，自受理之日起三十日内拨付补助。", "对企业智能车间改造项目，自受理之日起 ６０ 日内拨付补助。", "期限", "三十日", "６０ 日")]
    public void Different_values_for_the_same_are_shown_with_both_quotations(string national, string provincial, string name, string ours, string theirs)
    {
        var conflict = Assert.Single(Conflicts(national, provincial));
        Assert.Equal(name, conflict.Name);
        Assert.Contains(ours, conflict.NationalQuote, StringComparison.Ordinal);
        Assert.Contains(theirs, conflict.ProvincialQuote, StringComparison.Ordinal);
        Assert.Contains(conflict.NationalQuote, conflict.National.Quote, StringComparison.Ordinal);
        Assert.Contains(conflict.ProvincialQuote, conflict.Provincial.Quote, StringComparison.Ordinal);
        Assert.NotEqual(conflict.National.WorkId, conflict.Provincial.WorkId);
    }

    [Theory]
    [InlineData("对企业智能车间改造项目，按设备投资额的30%给予补助。", "对企业智能车间改造项目，按设备投资额的30%给予补助。")]
    [InlineData("对企业智能车间改造项目，自受理之日起三十日内拨付补助。", "对企业智能车间改造项目，自受理之日起30日内拨付补助。")]
    [InlineData("对企业智能车间改造项目，按设备投资额的30%给予补助。", "对出口企业参加境外展会的展位费用，按实际支出的50%给予补贴。")]
    public void Equal_values_and_other_matters_are_no_conflict(string national, string provincial) => Assert.Empty(Conflicts(national, provincial));
}
