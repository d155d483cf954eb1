using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Sources;
using PolicyIndex.Service.Intake;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Tests.Intake;

public sealed class ReparseTests
{
    [Fact]
    public async Task The_same_output_changes_nothing_but_the_version()
    {
        using var directory = new TemporaryDirectory();
        await using (var old = await EngineUnderTest.StartAsync("1", directory.Path))
        {
            await old.TakeAsync("a.txt", InventedTexts.Measures);
            Assert.False(await old.Get<SourceIntake>().IsOutdatedAsync(EngineUnderTest.Token));
        }

        await using var engine = await EngineUnderTest.StartAsync("2", directory.Path);
        Assert.True(await engine.Get<SourceIntake>().IsOutdatedAsync(EngineUnderTest.Token));
        Assert.Equal(0, await engine.Get<SourceIntake>().ReparseAsync(EngineUnderTest.Token));
        Assert.False(await engine.Get<SourceIntake>().IsOutdatedAsync(EngineUnderTest.Token));
        Assert.Equal(["2"], await engine.ReadAsync(s => s.Works.Select(w => w.ParserVersion).ToListAsync(EngineUnderTest.Token)));
        Assert.Equal(1, await engine.ReadAsync(s => s.Changes.CountAsync(EngineUnderTest.Token)));
    }

    [Fact]
    public async Task A_store_from_before_the_offices_were_kept_gets_them()
    {
        using var directory = new TemporaryDirectory();
        await using (var old = await EngineUnderTest.StartAsync("1", directory.Path))
        {
            await old.TakeAsync("a.txt", InventedTexts.Notice);
            await using var store = await old.Get<IDbContextFactory<PolicyStore>>().CreateDbContextAsync(EngineUnderTest.Token);
            await store.GetService<IMigrator>().MigrateAsync("Relations", EngineUnderTest.Token);
            await store.Database.ExecuteSqlAsync($"UPDATE works SET ContentHash = 'of the earlier form'", EngineUnderTest.Token);
        }

        await using var engine = await EngineUnderTest.StartAsync("2", directory.Path);
        Assert.Equal([""], await engine.ReadAsync(s => s.Works.Select(w => w.ParserVersion).ToListAsync(EngineUnderTest.Token)));
        Assert.Empty(await ResponsibleAsync(engine));
        Assert.Equal(1, await engine.Get<SourceIntake>().ReparseAsync(EngineUnderTest.Token));
        Assert.Equal(["2"], await engine.ReadAsync(s => s.Works.Select(w => w.ParserVersion).ToListAsync(EngineUnderTest.Token)));
        Assert.Equal(["云岭省工业和信息化厅", "云岭省财政厅"], await ResponsibleAsync(engine));
    }

    [Fact]
    public async Task A_work_stays_with_the_file_ingested_last()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        await engine.TakeAsync("a.txt", InventedTexts.Measures);
        var last = await engine.TakeAsync("b.txt", InventedTexts.Measures + "\n" + InventedTexts.Notice);

        Assert.Equal(0, await engine.Get<SourceIntake>().ReparseAsync(EngineUnderTest.Token));
        Assert.Equal(last.Sha256, await engine.ReadAsync(s => s.Works.Where(w => w.Id == "云府发-2025-3").Select(w => w.Manifestation).SingleAsync(EngineUnderTest.Token)));
        Assert.Equal(3, await engine.ReadAsync(s => s.WorkManifestations.CountAsync(EngineUnderTest.Token)));
    }

    [Fact]
    public async Task A_work_the_new_parser_does_not_find_is_removed_and_logged()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        await engine.TakeAsync("a.txt", InventedTexts.Measures + "\n" + InventedTexts.Notice);

        await using var store = await engine.Get<IDbContextFactory<PolicyStore>>().CreateDbContextAsync(EngineUnderTest.Token);
        var changed = await new StoredTextReparse(store, new SourceParser("2", FirstWorkOnly), DateTime.UnixEpoch).RunAsync(EngineUnderTest.Token);

        Assert.Equal(1, changed);
        Assert.Equal(["云府发-2025-3"], await engine.ReadAsync(s => s.Works.Select(w => w.Id).ToListAsync(EngineUnderTest.Token)));
        var last = await engine.ReadAsync(s => s.Changes.OrderBy(c => c.Sequence).LastAsync(EngineUnderTest.Token));
        Assert.Equal(("云工信-2024-18", ChangeKind.Remove), (last.WorkId, last.Kind));
    }

    private static Task<List<string>> ResponsibleAsync(EngineUnderTest engine) =>
        engine.ReadAsync(s => s.Provisions.Where(p => p.EId == "inst__h_2__h_1").Select(p => p.Responsible).SingleAsync(EngineUnderTest.Token));

    private static ParsedSource FirstWorkOnly(SourceText source)
    {
        var parsed = InventedParser.Version("1").Parse(source);
        return parsed with { Works = [parsed.Works[0]] };
    }
}
