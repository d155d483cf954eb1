using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Search;
using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Intake;

namespace PolicyIndex.Service.Tests.Editing;

public sealed class EffectEditingTests
{
    private static readonly DateOnly s_later = new(2025, 1, 1);

    [Fact]
    public async Task A_rejected_repeal_ends_nothing_and_undo_brings_it_back()
    {
        await using var engine = await FundsAsync();
        var repeal = await engine.EffectAsync("云工信-2024-9", EffectRelation.Repeals);
        var rejected = Done(await Apply(engine, repeal.Id, repeal.Version, AssertionAction.Reject, "标题相近的另一件"));
        Assert.Equal((EffectState.Rejected, "有效"), (rejected.State, await engine.StateAsync("云工信-2020-5", s_later)));

        var undone = Done(await Apply(engine, repeal.Id, rejected.Version, AssertionAction.Undo, null));
        Assert.Equal((EffectState.Proposed, "失效"), (undone.State, await engine.StateAsync("云工信-2020-5", s_later)));
        Assert.Equal([AssertionAction.Reject, AssertionAction.Undo], await engine.ReadAsync(s => s.Assertions.OrderBy(a => a.Sequence).Select(a => a.Action).ToListAsync(EngineUnderTest.Token)));
        Assert.IsType<EditOutcome.Refused>(await Apply(engine, repeal.Id, undone.Version, AssertionAction.Undo, null));
    }

    [Fact]
    public async Task A_corrected_date_and_target_count()
    {
        await using var engine = await FundsAsync();
        await engine.TakeAsync("n.txt", InventedTexts.National);
        var repeal = await engine.EffectAsync("云工信-2024-9", EffectRelation.Repeals);
        var later = Done(await engine.Get<EffectEditing>().ApplyAsync(
            repeal.Id, repeal.Version, new EffectEdit(AssertionAction.Correct, "甲", "公告另定") { ChangesDate = true, Date = new DateOnly(2025, 3, 1) }, EngineUnderTest.Token));
        Assert.Equal("有效", await engine.StateAsync("云工信-2020-5", s_later));
        Assert.Equal("失效", await engine.StateAsync("云工信-2020-5", new DateOnly(2025, 3, 1)));

        Done(await engine.Get<EffectEditing>().ApplyAsync(
            repeal.Id, later.Version, new EffectEdit(AssertionAction.Correct, "甲", "所指为另一件") { Target = new CitationTarget("国云发-2023-7") }, EngineUnderTest.Token));
        Assert.Equal("有效", await engine.StateAsync("云工信-2020-5", new DateOnly(2025, 3, 1)));
        Assert.Equal("失效", await engine.StateAsync("国云发-2023-7", new DateOnly(2025, 3, 1)));
    }

    [Fact]
    public async Task Of_two_who_decide_on_the_same_version_the_second_is_told()
    {
        await using var engine = await FundsAsync();
        var repeal = await engine.EffectAsync("云工信-2024-9", EffectRelation.Repeals);
        var first = Done(await Apply(engine, repeal.Id, repeal.Version, AssertionAction.Confirm, null));
        Assert.Equal(new EditOutcome.Outdated(first.Version), await Apply(engine, repeal.Id, repeal.Version, AssertionAction.Reject, "不是"));
        Assert.Single(await engine.ReadAsync(s => s.Assertions.ToListAsync(EngineUnderTest.Token)));
    }

    [Fact]
    public async Task Of_many_at_once_one_wins()
    {
        await using var engine = await FundsAsync();
        var repeal = await engine.EffectAsync("云工信-2024-9", EffectRelation.Repeals);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Apply(engine, repeal.Id, repeal.Version, AssertionAction.Confirm, null))));
        Assert.Single(outcomes.OfType<EditOutcome.Done>());
        Assert.Equal(7, outcomes.OfType<EditOutcome.Outdated>().Count());
    }

    [Fact]
    public async Task What_editors_said_survives_reingest_reparse_and_a_lost_index()
    {
        using var directory = new TemporaryDirectory();
        string id;
        await using (var engine = await EngineUnderTest.StartAsync(directory: directory.Path))
        {
            await engine.TakeAsync("old.txt", InventedTexts.OldFund);
            await engine.TakeAsync("new.txt", InventedTexts.NewFund);
            var repeal = await engine.EffectAsync("云工信-2024-9", EffectRelation.Repeals);
            id = repeal.Id;
            Done(await Apply(engine, id, repeal.Version, AssertionAction.Reject, "另一件"));
            await engine.TakeAsync("new.txt", InventedTexts.NewFund.Replace("为了规范", "为规范", StringComparison.Ordinal));
            await engine.Get<IndexFollower>().CatchUpAsync(EngineUnderTest.Token);
        }

        Directory.Delete(Path.Combine(directory.Path, "index"), recursive: true);
        await using var second = await EngineUnderTest.StartAsync("2", directory.Path);
        await second.Get<SourceIntake>().ReparseAsync(EngineUnderTest.Token);
        await second.Get<IndexFollower>().CatchUpAsync(EngineUnderTest.Token);

        Assert.Equal(EffectState.Rejected, (await second.ReadAsync(s => s.Effects.SingleAsync(e => e.Id == id, EngineUnderTest.Token))).State);
        Assert.Equal("有效", await second.StateAsync("云工信-2020-5", s_later));
        Assert.Equal(1, second.Get<SearchIndex>().Search(new SearchRequest { Query = "旧设备更新", AsOf = s_later, Statuses = ["有效"] })!.Total);
    }

    [Fact]
    public async Task An_effect_that_editors_confirmed_outlives_the_words_that_said_so()
    {
        await using var engine = await FundsAsync();
        var repeal = await engine.EffectAsync("云工信-2024-9", EffectRelation.Repeals);
        Done(await Apply(engine, repeal.Id, repeal.Version, AssertionAction.Confirm, "公报可查"));
        await engine.TakeAsync("new.txt", InventedTexts.NewFund.Replace("《云岭省技术改造资金管理办法（试行）》（云工信〔2020〕5号）同时废止。", "", StringComparison.Ordinal));
        Assert.Equal("失效", await engine.StateAsync("云工信-2020-5", s_later));
    }

    [Fact]
    public async Task A_rejection_without_a_reason_is_refused()
    {
        await using var engine = await FundsAsync();
        var repeal = await engine.EffectAsync("云工信-2024-9", EffectRelation.Repeals);
        Assert.IsType<EditOutcome.Refused>(await Apply(engine, repeal.Id, repeal.Version, AssertionAction.Reject, " "));
        Assert.IsType<EditOutcome.Missing>(await Apply(engine, "none", 1, AssertionAction.Confirm, null));
    }

    [Fact]
    public async Task An_added_repeal_is_taken_back_by_a_rejection_which_can_be_undone()
    {
        await using var engine = await FundsAsync();
        var found = (await engine.EffectAsync("云工信-2024-9", EffectRelation.Repeals)).Standing;
        var added = Done(await engine.Get<EffectEditing>().AddAsync(
            found with { Target = new CitationTarget("云工信-2024-9"), ActorWorkId = "云工信-2020-5", Date = new EffectDate(s_later) },
            new EffectEdit(AssertionAction.Add, "编辑甲", "公报可查"), EngineUnderTest.Token));
        Assert.Equal("失效", await engine.StateAsync("云工信-2024-9", s_later));

        var refused = Assert.IsType<EditOutcome.Refused>(await Apply(engine, added.Id, added.Version, AssertionAction.Undo, null));
        Assert.Contains("reject", refused.Reason, StringComparison.Ordinal);
        var rejected = Done(await Apply(engine, added.Id, added.Version, AssertionAction.Reject, "登记错了"));
        Assert.NotEqual("失效", await engine.StateAsync("云工信-2024-9", s_later));
        Done(await Apply(engine, added.Id, rejected.Version, AssertionAction.Undo, null));
        Assert.Equal("失效", await engine.StateAsync("云工信-2024-9", s_later));
    }

    private static async Task<EngineUnderTest> FundsAsync()
    {
        var engine = await EngineUnderTest.StartAsync();
        await engine.TakeAsync("old.txt", InventedTexts.OldFund);
        await engine.TakeAsync("new.txt", InventedTexts.NewFund);
        return engine;
    }

    private static Task<EditOutcome> Apply(EngineUnderTest engine, string id, int version, AssertionAction action, string? why) =>
        engine.Get<EffectEditing>().ApplyAsync(id, version, new EffectEdit(action, "编辑甲", why), EngineUnderTest.Token);

    private static Service.Store.EffectRow Done(EditOutcome outcome) => Assert.IsType<EditOutcome.Done>(outcome).Effect;
}
