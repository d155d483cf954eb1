using Microsoft.EntityFrameworkCore;
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
        Assert.Equal(1, await engine.ReadAsync(s => s.Changes.CountAsync(EngineUnderTest.Token)));
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

    private static ParsedSource FirstWorkOnly(SourceText source)
    {
        var parsed = InventedParser.Version("1").Parse(source);
        return parsed with { Works = [parsed.Works[0]] };
    }
}
