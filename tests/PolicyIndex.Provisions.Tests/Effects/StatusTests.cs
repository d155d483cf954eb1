using PolicyIndex.Provisions.Effects;
using PolicyIndex.Provisions.Effects.Status;
using PolicyIndex.Provisions.Sources;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Tests.Effects;

public sealed class StatusTests
{
    private static DateOnly Day(string iso) => DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture);

    private static StatusRules Rules(params InventedWork[] works) =>
        new(EffectLedger.Collect([.. works.Select(w => w.Work)], works.SelectMany(w => w.Effects([.. works.Where(o => o != w)]))), works.Select(w => w.Work));

    private static LegalStatus Status(InventedWork work, string asOf, params InventedWork[] others) => Rules([work, .. others]).Of(work.Work, Day(asOf));

    private static InventedWork Method(string last, string number = "云工信〔2024〕8号", string title = "云岭省车间办法", string issued = "2024-05-01") =>
        new InventedWork(number, title, issuedOn: issued).Article("第九条", last);

    [Theory]
    [InlineData("2024-04-30", StatusState.NotYetInForce)]
    [InlineData("2024-05-31", StatusState.NotYetInForce)]
    [InlineData("2024-06-01", StatusState.InForce)]
    [InlineData("2027-05-31", StatusState.InForce)]
    [InlineData("2027-06-01", StatusState.NoLongerInForce)]
    public void From_its_first_day_to_its_last(string asOf, StatusState state)
    {
        var status = Status(Method("本办法自2024年6月1日起施行，有效期3年。"), asOf);
        Assert.Equal(state, status.State);
        Assert.NotNull(status.Quote);
    }

    [Fact]
    public void A_repeal_ends_it_with_the_words_that_say_so()
    {
        var old = Method("本办法自印发之日起施行。");
        var late = Method("本办法自2025年2月1日起施行，《云岭省车间办法》（云工信〔2024〕8号）同时废止。", "云工信〔2025〕3号", "云岭省新车间办法", "2025-01-10");

        Assert.Equal(StatusState.InForce, Status(old, "2025-01-31", late).State);
        var ended = Status(old, "2025-02-01", late);
        Assert.Equal((StatusState.NoLongerInForce, Day("2025-02-01")), (ended.State, ended.Since));
        Assert.EndsWith("同时废止", ended.Quote!, StringComparison.Ordinal);
        Assert.Contains("云工信〔2025〕3号", ended.Reason, StringComparison.Ordinal);
        Assert.Equal("失效", ended.Name);
    }

    [Fact]
    public void A_repeal_that_may_mean_it_makes_the_status_unknown()
    {
        var old = new InventedWork("云工信〔2024〕8号", "云岭省车间办法（试行）", issuedOn: "2024-05-01").Article("第九条", "本办法自印发之日起施行。");
        var late = Method("本办法自印发之日起施行，《云岭省车间办法》同时废止。", "云工信〔2025〕3号", "云岭省新车间规定", "2025-01-10");
        Assert.Equal(StatusState.InForce, Status(old, "2025-01-09", late).State);
        Assert.Equal(StatusState.Unknown, Status(old, "2025-01-10", late).State);
    }

    [Fact]
    public void An_opinion_without_a_clause_is_in_force_from_its_date_and_says_why()
    {
        var opinion = new InventedWork("云府发〔2025〕5号", "云岭省人民政府关于支持园区的意见", issuedOn: "2025-03-10").Unit("一", ProvisionKind.Heading, "略。");
        Assert.Equal(StatusState.NotYetInForce, Status(opinion, "2025-03-09").State);
        var status = Status(opinion, "2025-03-10");
        Assert.Equal((StatusState.InForce, Day("2025-03-10"), null), (status.State, status.Since, status.Quote));
        Assert.Contains("文中未写明施行日期", status.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_regulation_without_a_clause_or_a_text_without_a_date_is_unknown()
    {
        Assert.Equal(StatusState.Unknown, Status(new InventedWork("云岭省人民政府令第9号", "云岭省人民政府令", "云岭省账款规定", vehicle: "令").Article("第一条", "略。"), "2025-05-01").State);
        Assert.Equal(StatusState.Unknown, Status(new InventedWork("", "云岭省园区意见", issuedOn: null).Article("第一条", "略。"), "2025-05-01").State);
        Assert.Equal(StatusState.Unknown, Status(new InventedWork("", "云岭省园区意见", issuedOn: null).Article("第九条", "本意见自印发之日起施行。"), "2025-05-01").State);
    }

    [Fact]
    public void Two_dates_of_commencement_leave_the_days_between_unknown()
    {
        var work = new InventedWork("云岭省人民政府令第31号", "云岭省人民政府令", "云岭省账款条例", vehicle: "令")
            .Unit("令/正文", ProvisionKind.Preamble, "现予公布，自2025年6月1日起施行。", "vehicle").Article("第九条", "本条例自2025年7月1日起施行。");
        Assert.Equal(StatusState.NotYetInForce, Status(work, "2025-05-31").State);
        var between = Status(work, "2025-06-15");
        Assert.Equal((StatusState.Unknown, 2), (between.State, between.EffectIds.Count));
        Assert.Equal(StatusState.InForce, Status(work, "2025-07-01").State);
    }

    [Fact]
    public void A_plan_whose_years_are_over_is_unknown()
    {
        var plan = new InventedWork("云府发〔2021〕5号", "云岭省园区方案（2021—2023年）", issuedOn: "2021-03-10").Unit("题", ProvisionKind.Title, "云岭省园区方案（2021—2023年）");
        Assert.Equal(StatusState.InForce, Status(plan, "2023-12-31").State);
        Assert.Equal(StatusState.Unknown, Status(plan, "2024-01-01").State);
    }

    [Fact]
    public void A_term_without_a_date_is_unknown() =>
        Assert.Equal(StatusState.Unknown, Status(Method("本办法自印发之日起施行，本政策执行至额度用完为止。"), "2025-01-01").State);

    [Fact]
    public void A_trial_without_a_term_is_a_warning()
    {
        var trial = new InventedWork("云工信〔2025〕2号", "云岭省车间办法（试行）").Unit("题", ProvisionKind.Title, "云岭省车间办法（试行）").Article("第九条", "本办法自印发之日起施行。");
        var status = Status(trial, "2025-05-01");
        Assert.Equal(StatusState.InForce, status.State);
        Assert.Single(status.Warnings);
    }

    [Fact]
    public void Rejected_effects_count_for_nothing()
    {
        var work = Method("本办法自2024年6月1日起施行，有效期3年。");
        var effects = work.Effects().Select(e => e.Relation == EffectRelation.Expires ? e with { State = EffectState.Rejected } : e);
        Assert.Equal(StatusState.InForce, new StatusRules(effects, [work.Work]).Of(work.Work, Day("2030-01-01")).State);
    }

    [Fact]
    public void A_successor_is_proposed_and_not_applied_until_confirmed()
    {
        var first = Method("本办法自印发之日起施行。");
        var second = Method("本办法自印发之日起施行。", "云工信〔2025〕3号", "云岭省车间办法", "2025-01-10");
        Work(first, second, EffectState.Proposed, StatusState.InForce, warnings: 1);
        Work(first, second, EffectState.Confirmed, StatusState.NoLongerInForce, warnings: 0);

        static void Work(InventedWork first, InventedWork second, EffectState state, StatusState wanted, int warnings)
        {
            var ledger = EffectLedger.Collect([first.Work, second.Work], [.. first.Effects(), .. second.Effects()]).Select(e => e.Inferred ? e with { State = state } : e).ToList();
            Assert.Single(ledger, e => e.Inferred);
            var status = new StatusRules(ledger, [first.Work, second.Work]).Of(first.Work, Day("2025-05-01"));
            Assert.Equal((wanted, warnings), (status.State, status.Warnings.Count));
        }
    }

    [Fact]
    public void A_unit_has_its_own_status_where_an_effect_names_it()
    {
        var method = new InventedWork("云工信〔2024〕8号", "云岭省车间办法", issuedOn: "2024-05-01").Article("第三条", "甲。").Article("第四条", "补贴政策延续至2025年底。").Article("第五条", "丙。")
            .Article("第九条", "本办法自2024年6月1日起施行，第五条自2026年1月1日起施行。");
        var decision = new InventedWork("云府发〔2025〕11号", "云岭省人民政府决定", issuedOn: "2025-04-21").Unit("一", ProvisionKind.Heading, "修改文件")
            .Unit("一/第1款", ProvisionKind.Paragraph, "《云岭省车间办法》（云工信〔2024〕8号）作如下修改：").Unit("一/（一）", ProvisionKind.Heading, "将第三条修改为：“乙。”");
        var rules = Rules(method, decision);

        LegalStatus Of(string path, string asOf) => rules.Of(method.Work, [method.Parsed().Provisions.First(p => p.Path == path)], Day(asOf));

        Assert.Equal(StatusState.InForce, Of("第三条", "2025-04-20").State);
        Assert.Equal(StatusState.NoLongerInForce, Of("第三条", "2025-04-21").State);
        Assert.Equal((StatusState.NotYetInForce, Day("2026-01-01")), (Of("第五条", "2025-06-01").State, Of("第五条", "2025-06-01").Since));
        Assert.Empty(Of("第四条", "2025-04-01").Warnings);
        Assert.Equal(StatusState.InForce, Of("第四条", "2026-01-01").State);
        Assert.Contains(Of("第四条", "2026-01-01").Warnings, w => w.Contains("2025年12月31日", StringComparison.Ordinal));
        Assert.Equal(StatusState.NotYetInForce, Of("第三条", "2024-05-15").State);
    }

    [Fact]
    public void Two_works_may_end_one_measure_on_two_days()
    {
        var provincial = new InventedWork("云府发〔2024〕1号", "云岭省若干措施", issuedOn: "2024-01-26").Article("第一条", "租金减半的政策延续到2025年年底。");
        var national = new InventedWork("国办发〔2024〕99号", "关于采购的方案", issuedOn: "2024-06-29").Article("第一条", "租金减半的政策延续至2026年底。");
        var ledger = EffectLedger.Collect([provincial.Work, national.Work], [.. provincial.Effects(), .. national.Effects()]);
        Assert.Equal([Day("2025-12-31"), Day("2026-12-31")], ledger.Select(e => e.Date.On!.Value));
        Assert.All(ledger, e => Assert.Equal(EffectState.Proposed, e.State));
    }

    [Theory]
    [InlineData("2017-12-31", StatusState.NotYetInForce, "2024年3月1日起施行")]
    [InlineData("2020-01-01", StatusState.Unknown, "修订前的文本不在库中")]
    [InlineData("2024-03-01", StatusState.InForce, "2024年1月20日修订的文本自2024年3月1日起施行，未见废止")]
    public void The_day_of_a_revised_text_alone_does_not_say_that_the_work_was_not_in_force_before(string asOf, StatusState state, string reason)
    {
        var status = Status(Revised("本办法自2024年3月1日起施行。", "2024-03-01"), asOf);
        Assert.Equal(state, status.State);
        Assert.Contains(reason, status.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-01-01", "自2018年3月1日起施行，所问日期在2024年1月20日修订的文本施行之前，未见废止")]
    [InlineData("2025-01-01", "自2018年3月1日起施行，2024年1月20日修订的文本自2024年3月1日起施行，未见废止")]
    public void A_work_that_began_with_its_first_text_says_which_text_it_has_now(string asOf, string reason)
    {
        var status = Status(Revised("本办法自2018年3月1日起施行。", "2024-03-01"), asOf);
        Assert.Equal((StatusState.InForce, Day("2018-03-01")), (status.State, status.Since));
        Assert.StartsWith(reason, status.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_was_only_amended_keeps_its_first_day()
    {
        var status = Status(Revised("本办法自2018年3月1日起施行。", "2018-03-01"), "2025-01-01");
        Assert.StartsWith("自2018年3月1日起施行，2024年1月20日修订，未见废止", status.Reason, StringComparison.Ordinal);
    }

    // Issued in January 2018 and revised in January 2024; effectiveOn is the day that its current text prints.
    private static InventedWork Revised(string last, string effectiveOn)
    {
        var first = Method(last, "云府发〔2018〕2号", "云岭省看守办法", "2018-01-15").Work;
        return new InventedWork("云府发〔2018〕2号", "云岭省看守办法")
        {
            Work = first with
            {
                EffectiveOn = Day(effectiveOn),
                Dates = [new LegalDate(LegalDateKind.Revised, Day("2024-01-20"), "修订", new SourceAnchor("00", null, null, 1, 1, 0, 2))],
            },
        }.Article("第九条", last);
    }
}
