using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Matching;

namespace PolicyIndex.Service.Tests.Matching;

/// <summary>A saved profile run again after the texts moved on.</summary>
public sealed class MatchComparisonTests
{
    private const string Description = "云岭省一家大型食品厂，向供应商采购货物，货物交付后支付货款。";

    private const string Rules =
        """
        @云府发-2025-5|云岭省大型企业付款办法|云府发〔2025〕5号|2025-03-01|Provincial|云岭省|办法|云岭省人民政府
        第一条|art_1|Article|第一条|大型企业应当自货物交付之日起三十日内支付货款。
        第二条|art_2|Article|第二条|企业不得以收取费用为条件组织参加评选。
        第三条|art_3|Article|第三条|本办法自2025年4月1日起施行，有效期至2025年12月31日。
        """;

    [Fact]
    public async Task New_changed_and_vanished_rules_are_told()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        await engine.TakeAsync("a.txt", Rules);
        var before = await MatchAsync(engine, new DateOnly(2025, 6, 1));
        Assert.NotEmpty(before.Applies);
        Assert.Null(before.Changes);
        Assert.Equal([], Told((await MatchAsync(engine, new DateOnly(2025, 6, 1), before)).Changes!));

        await engine.TakeAsync("a.txt", Rules
            .Replace("三十日内", "六十日内", StringComparison.Ordinal)
            .Replace("企业不得以收取费用为条件组织参加评选。", "大型企业应当每年公示付款情况。", StringComparison.Ordinal));
        var now = await MatchAsync(engine, new DateOnly(2025, 6, 1), before);
        var changes = now.Changes!;
        Assert.Contains(changes.Changed, c => c is { ProvisionId: "云府发-2025-5:art_1", Before: { } was, After: { } @is } && was.Contains("三十日", StringComparison.Ordinal) && @is.Contains("六十日", StringComparison.Ordinal));
        Assert.Contains(changes.Added, c => c is { ProvisionId: "云府发-2025-5:art_2", Before: null } && c.After!.Contains("公示付款情况", StringComparison.Ordinal));
        Assert.Contains(changes.Ended, c => c is { ProvisionId: "云府发-2025-5:art_2", After: null, Reason: "库中文本已无此规定，或编辑已否定此规则" });
    }

    [Fact]
    public async Task Expired_rules_and_changed_facts_say_why()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        await engine.TakeAsync("a.txt", Rules);
        var before = await MatchAsync(engine, new DateOnly(2025, 6, 1));
        var expired = (await MatchAsync(engine, new DateOnly(2026, 6, 1), before)).Changes!;
        Assert.Equal(before.Applies.Count, expired.Ended.Count);
        Assert.All(expired.Ended, e => Assert.Equal("条款失效", e.Reason));

        var small = (await MatchAsync(engine, new DateOnly(2025, 6, 1), before, "云岭省一家微型食品厂。")).Changes!;
        Assert.Contains(small.Ended, e => e.ProvisionId == "云府发-2025-5:art_1" && e.Reason!.Contains("微型", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_earlier_answer_is_read_back_from_its_json()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        await engine.TakeAsync("a.txt", Rules);
        var before = await MatchAsync(engine, new DateOnly(2025, 6, 1));
        var document = MatchDocument.Read(System.Text.Json.JsonSerializer.Serialize(before, Service.Hosting.ServiceJson.Options))!;
        Assert.Equal(before.Applies.Select(a => a.Rule.Id), document.Applies!.Select(a => a.Rule!.Id));
        Assert.Equal(Description, document.Request!.Description);
        Assert.Null(MatchDocument.Read("{\"asOf\":\"2025-06-01\"}"));
        Assert.Null(MatchDocument.Read("[1"));
        Assert.Null(MatchDocument.Read("null"));
    }

    private static IEnumerable<string> Told(MatchChanges changes) => changes.Added.Concat(changes.Ended).Concat(changes.Changed).Select(c => c.RuleId);

    private static Task<MatchView> MatchAsync(EngineUnderTest engine, DateOnly asOf, MatchView? before = null, string description = Description)
    {
        var request = new MatchRequest(Description: description, AsOf: asOf, Previous: before is null ? null : new PreviousMatch(
            before.AsOf, [.. before.Applies.Select(a => new PreviousRule(new PreviousWords(a.Rule.Id, a.Rule.Kind, a.Rule.WorkId, a.Rule.ProvisionId, a.Rule.Path, a.Rule.Quote)))]));
        return engine.Get<MatchQuery>().MatchAsync(request, MatchRequestReader.Read(request).Enterprise!, EngineUnderTest.Token);
    }
}
