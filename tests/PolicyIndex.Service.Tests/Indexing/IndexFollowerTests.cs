using Microsoft.EntityFrameworkCore;
using PolicyIndex.Search;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Intake;

namespace PolicyIndex.Service.Tests.Indexing;

public sealed class IndexFollowerTests
{
    [Fact]
    public async Task The_index_follows_additions_and_changes()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        await engine.TakeAsync("a.txt", InventedTexts.Measures);
        Assert.True(await engine.Get<IndexFollower>().CatchUpAsync(EngineUnderTest.Token));
        Assert.Equal(["云府发-2025-3:art_2__para_2"], Found(engine, "逾期利息"));

        await engine.TakeAsync("b.txt", InventedTexts.Notice);
        await engine.TakeAsync("a.txt", InventedTexts.Measures.Replace("逾期利息", "违约金", StringComparison.Ordinal));
        await engine.Get<IndexFollower>().CatchUpAsync(EngineUnderTest.Token);
        Assert.Equal(["云工信-2024-18:inst__h_2__h_1"], Found(engine, "专精特新"));
        Assert.Equal(["云府发-2025-3:art_2__para_2"], Found(engine, "违约金"));
        Assert.Equal(await Latest(engine), engine.Get<SearchIndex>().AppliedSequence);
    }

    [Fact]
    public async Task More_changes_than_a_batch_holds_are_all_followed()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        await engine.TakeAsync("a.txt", InventedTexts.Measures);
        await engine.Get<IndexFollower>().CatchUpAsync(EngineUnderTest.Token);
        var many = Enumerable.Range(1, 250).Select(n => $"@甲-{n}|标题{n}||2020-01-01|National||意见|某中心\n一|h_1|Heading|一、|第{n}号灯塔");
        await engine.TakeAsync("many.txt", string.Join('\n', many));
        await engine.Get<IndexFollower>().CatchUpAsync(EngineUnderTest.Token);

        Assert.Equal(251, engine.Get<SearchIndex>().AppliedSequence);
        Assert.Equal(250, engine.Get<SearchIndex>().Search(new SearchRequest { Query = "灯塔" })!.Total);
    }

    [Fact]
    public async Task A_lost_index_is_rebuilt()
    {
        using var directory = new TemporaryDirectory();
        await using (var first = await EngineUnderTest.StartAsync(directory: directory.Path))
        {
            await first.TakeAsync("a.txt", InventedTexts.Measures);
            await first.Get<IndexFollower>().CatchUpAsync(EngineUnderTest.Token);
        }

        Directory.Delete(Path.Combine(directory.Path, "index"), recursive: true);
        await using var second = await EngineUnderTest.StartAsync(directory: directory.Path);
        await second.Get<IndexFollower>().CatchUpAsync(EngineUnderTest.Token);
        Assert.Equal(["云府发-2025-3:art_2__para_2"], Found(second, "逾期利息"));
    }

    [Fact]
    public async Task A_damaged_index_is_rebuilt()
    {
        using var directory = new TemporaryDirectory();
        await using (var first = await EngineUnderTest.StartAsync(directory: directory.Path))
        {
            await first.TakeAsync("a.txt", InventedTexts.Measures);
            await first.Get<IndexFollower>().CatchUpAsync(EngineUnderTest.Token);
        }

        foreach (var segments in Directory.GetFiles(Path.Combine(directory.Path, "index"), "segments_*"))
        {
            await File.WriteAllTextAsync(segments, "torn", EngineUnderTest.Token);
        }

        await using var second = await EngineUnderTest.StartAsync(directory: directory.Path);
        await second.Get<IndexFollower>().CatchUpAsync(EngineUnderTest.Token);
        Assert.Equal(["云府发-2025-3:art_2__para_2"], Found(second, "逾期利息"));
    }

    [Fact]
    public async Task An_index_ahead_of_the_store_belongs_to_another_store_and_is_rebuilt()
    {
        using var directory = new TemporaryDirectory();
        await using (var first = await EngineUnderTest.StartAsync(directory: directory.Path))
        {
            await first.TakeAsync("a.txt", InventedTexts.Measures + "\n" + InventedTexts.Notice);
            await first.Get<IndexFollower>().CatchUpAsync(EngineUnderTest.Token);
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(directory.Path))
        {
            File.Delete(file);
        }

        await using var second = await EngineUnderTest.StartAsync(directory: directory.Path);
        await second.TakeAsync("n.txt", InventedTexts.National);
        await second.Get<IndexFollower>().CatchUpAsync(EngineUnderTest.Token);
        Assert.Equal(1, second.Get<SearchIndex>().AppliedSequence);
        Assert.Empty(Found(second, "逾期利息"));
        Assert.Equal(["国云发-2023-7:h_1"], Found(second, "灯塔工厂"));
    }

    [Fact]
    public async Task A_removed_work_leaves_the_index()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        await engine.TakeAsync("a.txt", InventedTexts.Measures + "\n" + InventedTexts.Notice);
        await engine.Get<IndexFollower>().CatchUpAsync(EngineUnderTest.Token);
        Assert.Contains(Found(engine, "专精特新"), id => id.StartsWith("云工信-2024-18:", StringComparison.Ordinal));
        await using (var store = await engine.Get<IDbContextFactory<PolicyIndex.Service.Store.PolicyStore>>().CreateDbContextAsync(EngineUnderTest.Token))
        {
            var onlyFirst = new SourceParser("2", source => InventedParser.Version("1").Parse(source) is var parsed ? parsed with { Works = [parsed.Works[0]] } : parsed);
            await new StoredTextReparse(store, onlyFirst, DateTime.UnixEpoch).RunAsync(EngineUnderTest.Token);
        }

        await engine.Get<IndexFollower>().CatchUpAsync(EngineUnderTest.Token);
        Assert.DoesNotContain(Found(engine, "专精特新"), id => id.StartsWith("云工信-2024-18:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_process_reads_beside_the_one_that_writes()
    {
        using var directory = new TemporaryDirectory();
        await using var writer = await EngineUnderTest.StartAsync(directory: directory.Path);
        await writer.TakeAsync("a.txt", InventedTexts.Measures);
        await writer.Get<IndexFollower>().CatchUpAsync(EngineUnderTest.Token);

        await using var reader = await EngineUnderTest.StartAsync(directory: directory.Path);
        Assert.False(await reader.Get<IndexFollower>().CatchUpAsync(EngineUnderTest.Token));
        Assert.Equal(["云府发-2025-3:art_2__para_2"], Found(reader, "逾期利息"));

        await reader.TakeAsync("b.txt", InventedTexts.Notice);
        await writer.Get<IndexFollower>().CatchUpAsync(EngineUnderTest.Token);
        await reader.Get<IndexFollower>().CatchUpAsync(EngineUnderTest.Token);
        Assert.Equal(["云工信-2024-18:inst__h_2__h_1"], Found(reader, "专精特新"));
    }

    private static string[] Found(EngineUnderTest engine, string question)
    {
        var hits = engine.Get<SearchIndex>().Search(new SearchRequest { Query = question })!.Hits;
        return hits.Count == 0 ? [] : [hits[0].ProvisionId];
    }

    private static Task<long> Latest(EngineUnderTest engine) =>
        engine.ReadAsync(s => s.Changes.MaxAsync(c => c.Sequence, EngineUnderTest.Token));
}
