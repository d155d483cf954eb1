using PolicyIndex.Provisions.Effects;

namespace PolicyIndex.Provisions.Tests.Effects;

public sealed class SuccessorProposalsTests
{
    private static IReadOnlyList<Effect> Find(params (string Number, string Title, string Issued)[] works) =>
        SuccessorProposals.Find([.. works.Select(w => new InventedWork(w.Number, w.Title, issuedOn: w.Issued).Work)], []);

    [Fact]
    public void The_list_of_the_next_year()
    {
        var proposal = Assert.Single(Find(("云工信〔2023〕3号", "云岭省关于2023年度优质企业名单的通知", "2023-05-01"), ("云工信〔2024〕4号", "云岭省关于2024年度优质企业名单的通知", "2024-05-01")));
        Assert.Equal(("云工信-2024-4", "云工信-2023-3", EffectRelation.Replaces), (proposal.ActorWorkId, proposal.Target.WorkId, proposal.Relation));
        Assert.Equal(0.5, proposal.Assertions[0].Confidence);
        Assert.Contains("2023年、2024年", proposal.Assertions[0].Reason, StringComparison.Ordinal);
        Assert.True(proposal.Inferred);
    }

    [Fact]
    public void The_trial_version_and_the_final_one() =>
        Assert.Equal(0.85, Assert.Single(Find(("云工信〔2023〕3号", "云岭省车间培育管理办法（试行）", "2023-05-01"), ("云工信〔2024〕4号", "云岭省车间培育管理办法", "2024-05-01"))).Assertions[0].Confidence);

    [Fact]
    public void Twins_and_works_of_one_day_are_none()
    {
        Assert.Empty(Find(("云工信〔2024〕24号", "云岭省工业发展专项资金项目监督管理办法", "2024-04-18"), ("云工信联发〔2025〕4号", "云岭省中小企业发展专项资金项目监督管理办法", "2025-02-17")));
        Assert.Empty(Find(("云工信〔2024〕3号", "云岭省车间培育管理办法", "2024-05-01"), ("云工信〔2024〕4号", "云岭省车间培育管理办法", "2024-05-01")));
    }

    [Fact]
    public void What_a_text_says_needs_no_proposal()
    {
        var old = new InventedWork("云财工〔2023〕19号", "云岭省工业资金管理办法", issuedOn: "2023-05-01").Article("第一条", "略。");
        var late = new InventedWork("云财工〔2025〕2号", "云岭省工业资金管理办法", issuedOn: "2025-05-01").Article("第九条", "本办法自印发之日起施行。原《云岭省工业资金管理办法》（云财工〔2023〕19号）废止。");
        Assert.DoesNotContain(EffectLedger.Collect([old.Work, late.Work], [.. old.Effects(), .. late.Effects(old)]), e => e.Inferred);
    }

    [Fact]
    public void A_regulation_promulgated_anew_after_revision()
    {
        var work = new InventedWork("云岭省人民政府令第12号", "云岭省人民政府令", "云岭省账款条例", vehicle: "令")
            .Unit("题注", ProvisionKind.Note, "（2019年7月5日云岭省人民政府令第8号公布 2025年3月17日云岭省人民政府令第12号修订）", "main");
        var proposal = Assert.Single(EffectLedger.Collect([work.Work], work.Effects()), e => e.Inferred);
        Assert.Equal(("云岭省人民政府令第8号", new DateOnly(2025, 3, 17), 0.95), (proposal.Target.Number, proposal.Date.On!.Value, proposal.Assertions[0].Confidence!.Value));
    }
}
