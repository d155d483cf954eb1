using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Tests.Queries;

/// <summary>One work is one node, however it is named.</summary>
public sealed class LineageQueryTests
{
    private const string Numbered = "云府发-2001-2";
    private const string TitleOnly = "云岭省旧灯塔办法";
    private static readonly DateOnly s_day = new(2025, 6, 1);

    [Fact]
    public async Task A_work_named_by_number_here_and_by_title_there_is_one()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        await engine.TakeAsync("ordinance.txt", InventedTexts.Ordinance);
        await engine.TakeAsync("report.txt", Citing("云府发-2025-8", "8"));
        var lineage = await engine.Get<LineageQuery>().GetAsync(TitleOnly, 1, s_day, EngineUnderTest.Token);
        Assert.Equal(Numbered, lineage.WorkId);
        Assert.Equal(["云岭省灯塔条例", Numbered, "云府发-2025-8"], lineage.Works.Select(w => w.Id).Order(StringComparer.Ordinal));
        Assert.Equal(["cites", "repeals"], lineage.Edges.Select(e => e.Relation).Order(StringComparer.Ordinal));
        Assert.All(lineage.Edges, e => Assert.Equal(Numbered, e.ToWorkId));
    }

    [Fact]
    public async Task A_title_that_two_numbers_bear_stays_a_name_of_its_own()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        await engine.TakeAsync("ordinance.txt", InventedTexts.Ordinance);
        await engine.TakeAsync("report.txt", Citing("云府发-2025-8", "8"));
        await engine.TakeAsync("other.txt", Citing("云府发-2025-9", "9", "（云府发〔2012〕7号）"));
        var lineage = await engine.Get<LineageQuery>().GetAsync(TitleOnly, 1, s_day, EngineUnderTest.Token);
        Assert.Equal(TitleOnly, lineage.WorkId);
        Assert.Equal("云府发-2025-8", Assert.Single(lineage.Edges).FromWorkId);
    }

    private static string Citing(string id, string number, string behind = "") =>
        $"@{id}|云岭省灯塔工作报告{number}|云府发〔2025〕{number}号|2025-03-01|Provincial|云岭省|意见|云岭省人民政府\n一|h_1|Heading|一、|此前的做法见《云岭省旧灯塔办法》{behind}。";
}
