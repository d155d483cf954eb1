using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Provisions.Effects.Status;

namespace PolicyIndex.Provisions.Tests.Effects;

public sealed class TitleSuffixesTests
{
    [Theory]
    [InlineData("云岭省车间办法（已废止）", "（已废止）", EffectRelation.Repeals)]
    [InlineData("云岭省车间办法(失效)", "(失效)", EffectRelation.Repeals)]
    [InlineData("【已失效】云岭省车间办法", "【已失效】", EffectRelation.Repeals)]
    [InlineData("云岭省车间办法〔现已停止执行〕", "〔现已停止执行〕", EffectRelation.Repeals)]
    [InlineData("云岭省车间办法（部分修改）", "（部分修改）", EffectRelation.Amends)]
    public void A_title_that_says_more_than_the_ledger_is_a_dispute_with_both_sides(string title, string words, EffectRelation relation)
    {
        var work = new InventedWork("云工信〔2023〕3号", title, issuedOn: "2023-05-01").Article("第九条", "本办法自2023年6月1日起施行。");
        var dispute = Assert.Single(EffectLedger.Collect([work.Work], work.Effects()), e => e.State == EffectState.Disputed);
        Assert.Equal((relation, words, "云工信-2023-3"), (dispute.Relation, dispute.Quote, dispute.Target.WorkId));
        Assert.Equal([words, "本办法自2023年6月1日起施行"], dispute.Assertions.Select(a => a.Quote.TrimEnd('。')));
        Assert.Contains("没有", dispute.Assertions[1].Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("云岭省车间办法（试行）")]
    [InlineData("云岭省人民政府关于废止车间办法（失效文件清理）的决定")]
    [InlineData("关于公布已废止文件目录的通知")]
    [InlineData("云岭省车间办法（2020年修订）")]
    public void Other_words_are_none(string title) =>
        Assert.Empty(TitleSuffixes.Find([new InventedWork("云工信〔2023〕3号", title, issuedOn: "2023-05-01").Work], []));

    [Fact]
    public void A_ledger_that_knows_the_end_agrees()
    {
        var old = new InventedWork("云财工〔2023〕19号", "云岭省工业资金管理办法（已废止）", issuedOn: "2023-05-01").Article("第一条", "略。");
        var late = new InventedWork("云财工〔2025〕2号", "云岭省工业资金管理规定", issuedOn: "2025-05-01").Article("第九条", "云财工〔2023〕19号文件同时废止。");
        Assert.DoesNotContain(EffectLedger.Collect([old.Work, late.Work], [.. old.Effects(), .. late.Effects(old)]), e => e.State == EffectState.Disputed);
    }

    [Fact]
    public void Until_an_editor_decides_the_status_is_unknown()
    {
        var work = new InventedWork("云工信〔2023〕3号", "云岭省车间办法（已废止）", issuedOn: "2023-05-01").Article("第九条", "本办法自2023年6月1日起施行。");
        var effects = EffectLedger.Collect([work.Work], work.Effects());
        Assert.Equal(StatusState.Unknown, new StatusRules(effects, [work.Work]).Of(work.Work, new DateOnly(2024, 1, 1)).State);
        var decided = effects.Select(e => e.State == EffectState.Disputed ? e with { State = EffectState.Rejected } : e);
        Assert.Equal(StatusState.InForce, new StatusRules(decided, [work.Work]).Of(work.Work, new DateOnly(2024, 1, 1)).State);
    }

    [Fact]
    public void A_reference_whose_number_and_title_mean_two_works_waits_for_an_editor()
    {
        var numbered = new InventedWork("云财工〔2023〕19号", "云岭省工业资金办法");
        var titled = new InventedWork("云工信〔2022〕7号", "云岭省车间评审办法");
        var citing = new InventedWork("云工信〔2025〕1号", "云岭省车间办法", issuedOn: "2025-01-01").Article("第五条", "评审按《云岭省车间评审办法》（云财工〔2023〕19号）办理。");
        var effect = Assert.Single(citing.Effects(numbered, titled), e => e.Resolution == CitationResolution.Ambiguous);
        Assert.Equal(["云财工-2023-19", "云工信-2022-7"], effect.Candidates.Select(c => c.WorkId));
        Assert.Contains("不一致", effect.Assertions[0].Reason, StringComparison.Ordinal);
    }
}
