using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Effects;

namespace PolicyIndex.Provisions.Tests.Effects;

public sealed class ReadingTests
{
    private static IReadOnlyList<Effect> LastArticle(string text) =>
        new InventedWork("云工信〔2025〕2号", "云岭省车间办法").Article("第九条", text).Effects();

    private static DateOnly Day(string iso) => DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("本办法自2025年6月1日起施行。", "2025-06-01", null)]
    [InlineData("本办法自二〇二五年六月一日起施行。", "2025-06-01", null)]
    [InlineData("本办法由省工业厅负责解释，自印发之日起施行。", "2025-03-01", "印发之日")]
    [InlineData("本实施细则自发布之日起实施。", "2025-03-01", "发布之日")]
    [InlineData("本意见自公布之日起执行。", "2025-03-01", "公布之日")]
    [InlineData("本专项资金自印发之日起实行。", "2025-03-01", "印发之日")]
    public void Commencement(string text, string on, string? happening)
    {
        var effect = Assert.Single(LastArticle(text));
        Assert.Equal((EffectRelation.Commences, Day(on), happening), (effect.Relation, effect.Date.On, effect.Date.Event));
        Assert.True(effect.IsOwn);
    }

    [Theory]
    [InlineData("应当自收到发票之日起20日内付清尾款。")]
    [InlineData("使用年限自2026年3月1日起满两年的，重新检测。")]
    [InlineData("企业提供的合同自签订之日起生效。")]
    [InlineData("组建中试行业协会，依法实施行政处罚。")]
    [InlineData("技改项目的实施期可以延长半年。")]
    [InlineData("承担单位在项目实施期满后三十日内报告。")]
    [InlineData("方案应当载明实施期限和退出条件。")]
    [InlineData("证照延续和公示期满的手续，到期办理。")]
    [InlineData("到2027年，产值达到100亿元，2030年实现碳达峰。")]
    [InlineData("以气体燃料替代煤，不得用复印件代替原件。")]
    [InlineData("资格证书有效期3年，期满复核。")]
    public void What_only_sounds_like_validity(string text) => Assert.Empty(LastArticle(text));

    [Theory]
    [InlineData("本办法自印发之日起施行，有效期3年。", "2028-02-29")]
    [InlineData("本办法自2025年6月1日起施行，试行期两年。", "2027-05-31")]
    [InlineData("本办法自2025年6月1日起施行，试行2年。", "2027-05-31")]
    [InlineData("本办法自印发之日起施行，有效期至2027年12月31日。", "2027-12-31")]
    [InlineData("本引导资金实施期至2028年10月，自印发之日起实行。", "2028-10-31")]
    [InlineData("本办法实施期限为2025年1月1日至2027年6月30日。", "2027-06-30")]
    [InlineData("本政策执行至2026年底。", "2026-12-31")]
    public void Terms(string text, string last)
    {
        var effect = Assert.Single(LastArticle(text), e => e.Relation == EffectRelation.Expires);
        Assert.Equal(Day(last), effect.Date.On);
    }

    [Theory]
    [InlineData("小微企业车间租金减半的政策延续至2026年底。", "2026-12-31", null)]
    [InlineData("按三成补助的政策延续到2025年年底。", "2025-12-31", null)]
    [InlineData("减半征收优惠执行至2027年12月31日。", "2027-12-31", null)]
    [InlineData("设备更新再贷款政策执行至额度用完为止。", null, "额度用完")]
    public void A_measure_ends_and_its_work_goes_on(string text, string? last, string? happening)
    {
        var effect = Assert.Single(LastArticle(text));
        Assert.Equal((EffectRelation.MeasureEnds, last is null ? null : Day(last), happening), (effect.Relation, effect.Date.On, effect.Date.Event));
        Assert.Equal(CitationResolution.Provision, effect.Resolution);
        Assert.EndsWith(text.TrimEnd('。')[^4..], effect.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_can_commence_later_than_its_work()
    {
        var effects = new InventedWork("云工信〔2025〕2号", "云岭省车间办法").Article("第十条", "略。").Article("第十二条", "本办法自2025年6月1日起施行，第十条自2026年1月1日起施行。").Effects();
        Assert.Equal([null, "第十条"], effects.Select(e => e.Target.Unit));
        Assert.Equal([Day("2025-06-01"), Day("2026-01-01")], effects.Select(e => e.Date.On!.Value));
    }

    [Fact]
    public void An_open_list_is_marked_on_each_of_its_entries()
    {
        var effects = LastArticle("本意见自发布之日起执行。原先下发的《甲通知》（云财〔2015〕19号）、《乙通知》（云财〔2018〕35号）、《丙通知》（云工信〔2017〕2号）等文件同时废止。").Where(e => e.Relation == EffectRelation.Repeals).ToList();
        Assert.Equal(["云财〔2015〕19号", "云财〔2018〕35号", "云工信〔2017〕2号"], effects.Select(e => e.Target.Number));
        Assert.All(effects, e => Assert.True(e.OpenList));
        Assert.All(effects, e => Assert.Equal((Day("2025-03-01"), "施行之日"), (e.Date.On, e.Date.Event)));
        Assert.All(effects, e => Assert.EndsWith("同时废止", e.Quote, StringComparison.Ordinal));
    }

    [Fact]
    public void A_closed_list_is_not() => Assert.False(Assert.Single(LastArticle("《甲通知》（云财〔2015〕19号）同时废止。")).OpenList);

    [Fact]
    public void A_repeal_has_its_own_day_where_the_text_says_one() =>
        Assert.Equal(Day("2026-01-01"), LastArticle("本办法自2025年6月1日起施行。《甲办法》自2026年1月1日起废止。").Single(e => e.Relation == EffectRelation.Repeals).Date.On);

    [Fact]
    public void Said_in_the_order_and_in_the_last_article_is_one_effect_with_two_assertions()
    {
        var effect = Assert.Single(new InventedWork("云岭省人民政府令第31号", "云岭省人民政府令", "云岭省账款条例", vehicle: "令")
            .Unit("令/正文", ProvisionKind.Preamble, "《云岭省账款条例》已经通过，现予公布，自2025年6月1日起施行。", "vehicle")
            .Article("第九条", "本条例自2025年6月1日起施行。").Effects(), e => e.Relation == EffectRelation.Commences);
        Assert.Equal(2, effect.Assertions.Count);
        Assert.Equal([1, 2], effect.Assertions.Select(a => a.Source!.FirstLine));
    }

    [Fact]
    public void Said_with_two_dates_is_disputed_and_both_stay()
    {
        var effects = new InventedWork("云岭省人民政府令第31号", "云岭省人民政府令", "云岭省账款条例", vehicle: "令")
            .Unit("令/正文", ProvisionKind.Preamble, "现予公布，自2025年6月1日起施行。", "vehicle")
            .Article("第九条", "本条例自2025年7月1日起施行。").Effects();
        Assert.Equal([Day("2025-06-01"), Day("2025-07-01")], effects.Select(e => e.Date.On!.Value));
        Assert.All(effects, e => Assert.Equal(EffectState.Disputed, e.State));
    }

    [Fact]
    public void Trial_is_said_by_titles_once_for_the_work()
    {
        var effect = Assert.Single(new InventedWork("云工信〔2025〕2号", "关于印发《云岭省车间办法（试行）》的通知", "云岭省车间办法（试行）")
            .Unit("题", ProvisionKind.Title, "关于印发《云岭省车间办法（试行）》的通知").Unit("#题", ProvisionKind.Title, "云岭省车间办法（试行）").Effects(), e => e.Relation == EffectRelation.Trial);
        Assert.Equal(2, effect.Assertions.Count);
        Assert.Empty(new InventedWork("云工信〔2025〕2号", "云岭省中试行业意见").Unit("题", ProvisionKind.Title, "云岭省中试行业意见").Effects());
    }

    [Fact]
    public void A_period_of_the_title_and_of_the_text_is_one_plan()
    {
        var effect = Assert.Single(new InventedWork("云工信〔2025〕2号", "云岭省车间方案（2025—2027年）").Unit("题", ProvisionKind.Title, "云岭省车间方案（2025—2027年）")
            .Unit("前言", ProvisionKind.Preamble, "本方案实施周期为2025年至2027年。").Effects());
        Assert.Equal((EffectRelation.Period, Day("2025-01-01"), Day("2027-12-31"), 2), (effect.Relation, effect.From!.Value, effect.Date.On!.Value, effect.Assertions.Count));
        const string other = "云岭省关于落实《云岭省规划（2021—2035年）》的意见";
        Assert.DoesNotContain(new InventedWork("云工信〔2025〕2号", other).Unit("题", ProvisionKind.Title, other).Effects(), e => e.Relation == EffectRelation.Period);
    }

    [Fact]
    public void Relations_to_other_works_are_effects_and_mere_mentions_are_not()
    {
        var effects = new InventedWork("云工信〔2025〕2号", "云岭省车间办法").Article("第一条", "为落实《甲方案》，根据《乙条例》，制定本办法。").Article("第二条", "参考《丙指南》。").Effects();
        Assert.Equal([EffectRelation.Implements, EffectRelation.BasedOn], effects.Select(e => e.Relation));
        Assert.All(effects, e => Assert.Equal(EffectState.Proposed, e.State));
    }
}
