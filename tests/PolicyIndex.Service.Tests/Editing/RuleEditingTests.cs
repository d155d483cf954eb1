using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Rules;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Intake;
using PolicyIndex.Service.Matching;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Tests.Editing;

/// <summary>Editors' words on rules, and what a match makes of them.</summary>
public sealed class RuleEditingTests
{
    private const string Work = "云府发-2025-3";

    private static readonly MatchRequest s_large = new(Description: "云岭省一家大型食品厂，向供应商采购货物，货物交付后支付货款。", AsOf: new DateOnly(2025, 6, 1));

    [Fact]
    public async Task A_rejected_rule_leaves_the_match_at_once_and_undo_brings_it_back()
    {
        await using var engine = await MeasuresAsync();
        var id = await PaymentAsync(engine);
        Assert.Contains(id, await AppliesAsync(engine));
        Done(await Apply(engine, id, 0, AssertionAction.Reject, "对机关说的"));
        Assert.DoesNotContain(id, await AppliesAsync(engine));
        Assert.Equal(RuleState.Rejected, (await StandingAsync(engine, id)).State);
        Assert.DoesNotContain((await engine.Get<MatchQuery>().OfWorkAsync(Work, EngineUnderTest.Token))!.Items, r => r.Id == id);

        Done(await Apply(engine, id, 1, AssertionAction.Undo, null));
        Assert.Contains(id, await AppliesAsync(engine));
        var standing = await StandingAsync(engine, id);
        Assert.Equal((RuleState.Found, 2), (standing.State, standing.Version));
        Assert.Equal([false, true], RuleStandingView.From(standing).Assertions.Select(a => a.Counts));
        Assert.IsType<RuleEditOutcome.Refused>(await Apply(engine, id, 2, AssertionAction.Undo, null));
    }

    [Fact]
    public async Task A_corrected_rule_matches_as_corrected()
    {
        await using var engine = await MeasuresAsync();
        var id = await PaymentAsync(engine);
        Done(await Correct(engine, id, 0, new RuleCorrection { Kind = RuleKind.Protection, Deadline = "三十日内", Conditions = [] }));
        var found = await MatchAsync(engine, new MatchRequest(Description: "云岭省一家微型食品厂。", AsOf: new DateOnly(2025, 6, 1)));
        var rule = found.Applies.Select(a => a.Rule).Concat(found.Undetermined.Select(u => u.Rule)).Single(r => r.Id == id);
        Assert.Equal((RuleKind.Protection, "三十日内", RuleState.Corrected), (rule.Kind, rule.Deadline, rule.State));
        Assert.Empty(rule.Conditions);

        Done(await Apply(engine, id, 1, AssertionAction.Undo, null));
        Assert.DoesNotContain((await MatchAsync(engine, new MatchRequest(Description: "云岭省一家微型食品厂。", AsOf: new DateOnly(2025, 6, 1)))).Applies, a => a.Rule.Id == id);
    }

    [Fact]
    public async Task A_condition_can_be_added_in_the_words_of_the_work()
    {
        await using var engine = await MeasuresAsync();
        var id = await PaymentAsync(engine);
        var rule = (await StandingAsync(engine, id)).Rule;
        var added = new RuleCondition(ConditionField.Ownership, ConditionOperator.In, ["国有"], "支持小微企业发展");
        Done(await Correct(engine, id, 0, new RuleCorrection { Conditions = [.. rule.Conditions, added] }));
        var request = s_large with { Facts = new FactsRequest { Ownership = "民营" }, NotApplicable = true };
        Assert.Contains((await MatchAsync(engine, request)).Excluded!, e => e.Rule.Id == id && e.Against is { Condition: "ownership: 国有", Fact: "民营" });
    }

    [Theory]
    [InlineData("五十日内", null)]
    [InlineData(null, "本办法没有的话")]
    [InlineData(null, null)]
    public async Task Words_that_the_text_does_not_have_are_refused(string? deadline, string? quote)
    {
        await using var engine = await MeasuresAsync();
        var id = await PaymentAsync(engine);
        var correction = new RuleCorrection { Deadline = deadline, Conditions = quote is null ? null : [new RuleCondition(ConditionField.Size, ConditionOperator.In, ["小型"], quote)] };
        Assert.IsType<RuleEditOutcome.Refused>(await Correct(engine, id, 0, correction));
        Assert.Equal(0, (await StandingAsync(engine, id)).Version);
    }

    [Fact]
    public async Task Of_many_at_once_one_wins()
    {
        await using var engine = await MeasuresAsync();
        var id = await PaymentAsync(engine);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Apply(engine, id, 0, AssertionAction.Confirm, null))));
        Assert.Single(outcomes.OfType<RuleEditOutcome.Done>());
        Assert.Equal(7, outcomes.OfType<RuleEditOutcome.Outdated>().Count());
        Assert.Equal(new RuleEditOutcome.Outdated(1), await Apply(engine, id, 0, AssertionAction.Reject, "不是"));
    }

    [Fact]
    public async Task What_editors_said_survives_reingest_reparse_and_a_sentence_that_moves()
    {
        using var directory = new TemporaryDirectory();
        string id;
        await using (var engine = await EngineUnderTest.StartAsync(directory: directory.Path))
        {
            await engine.TakeAsync("a.txt", InventedTexts.Measures);
            id = await PaymentAsync(engine);
            Done(await Apply(engine, id, 0, AssertionAction.Reject, "不是规则"));
            await engine.TakeAsync("a.txt", InventedTexts.Measures.Replace("为了支持", "为支持", StringComparison.Ordinal));
            Assert.Equal(RuleState.Rejected, (await StandingAsync(engine, id)).State);
        }

        await using var second = await EngineUnderTest.StartAsync("2", directory.Path);
        await second.Get<SourceIntake>().ReparseAsync(EngineUnderTest.Token);
        Assert.Equal(RuleState.Rejected, (await StandingAsync(second, id)).State);

        await second.TakeAsync("a.txt", InventedTexts.Measures.Replace("大型企业应当自货物", "货款及时结清。大型企业应当自货物", StringComparison.Ordinal));
        var moved = await PaymentAsync(second);
        Assert.NotEqual(id, moved);
        Assert.Equal(RuleState.Rejected, (await StandingAsync(second, moved)).State);
        Done(await Apply(second, moved, 1, AssertionAction.Undo, null));
        Assert.Equal((RuleState.Found, 2), ((await StandingAsync(second, moved)).State, (await StandingAsync(second, moved)).Version));
    }

    [Fact]
    public async Task A_word_on_a_sentence_that_changed_counts_for_nothing_and_is_listed()
    {
        await using var engine = await MeasuresAsync();
        var id = await PaymentAsync(engine);
        Done(await Apply(engine, id, 0, AssertionAction.Reject, "不是规则"));
        await engine.TakeAsync("a.txt", InventedTexts.Measures.Replace("三十日", "六十日", StringComparison.Ordinal));
        Assert.Equal(RuleState.Found, (await StandingAsync(engine, await PaymentAsync(engine))).State);
        var gone = Assert.Single((await engine.Get<RulesQuery>().ListAsync(Work, [RuleState.Gone], EngineUnderTest.Token))!);
        Assert.Contains("三十日", gone.Quote, StringComparison.Ordinal);
        Assert.Null(gone.Rule);
    }

    [Fact]
    public async Task Nothing_is_written_without_a_reason_or_a_rule()
    {
        await using var engine = await MeasuresAsync();
        var id = await PaymentAsync(engine);
        Assert.IsType<RuleEditOutcome.Refused>(await Apply(engine, id, 0, AssertionAction.Reject, " "));
        Assert.IsType<RuleEditOutcome.Missing>(await Apply(engine, "none", 0, AssertionAction.Confirm, null));
        Assert.Empty(await engine.ReadAsync(s => s.RuleAssertions.ToListAsync(EngineUnderTest.Token)));
    }

    private static async Task<EngineUnderTest> MeasuresAsync()
    {
        var engine = await EngineUnderTest.StartAsync();
        await engine.TakeAsync("a.txt", InventedTexts.Measures);
        return engine;
    }

    private static async Task<string> PaymentAsync(EngineUnderTest engine) =>
        (await engine.Get<RulesQuery>().ListAsync(Work, [], EngineUnderTest.Token))!.First(r => r.Rule is { Kind: RuleKind.Obligation } && r.Quote.Contains("支付货款", StringComparison.Ordinal)).Id;

    private static async Task<StandingRule> StandingAsync(EngineUnderTest engine, string id) => (await engine.Get<RulesQuery>().StandingAsync(id, EngineUnderTest.Token))!;

    private static async Task<IEnumerable<string>> AppliesAsync(EngineUnderTest engine) => (await MatchAsync(engine, s_large)).Applies.Select(a => a.Rule.Id);

    private static Task<MatchView> MatchAsync(EngineUnderTest engine, MatchRequest request) =>
        engine.Get<MatchQuery>().MatchAsync(request, MatchRequestReader.Read(request).Enterprise!, EngineUnderTest.Token);

    private static Task<RuleEditOutcome> Apply(EngineUnderTest engine, string id, int version, AssertionAction action, string? why) =>
        engine.Get<RuleEditing>().ApplyAsync(id, version, new RuleEdit(action, "编辑甲", why), EngineUnderTest.Token);

    private static Task<RuleEditOutcome> Correct(EngineUnderTest engine, string id, int version, RuleCorrection correction) =>
        engine.Get<RuleEditing>().ApplyAsync(id, version, new RuleEdit(AssertionAction.Correct, "编辑甲", null, correction), EngineUnderTest.Token);

    private static void Done(RuleEditOutcome outcome) => Assert.IsType<RuleEditOutcome.Done>(outcome);
}
