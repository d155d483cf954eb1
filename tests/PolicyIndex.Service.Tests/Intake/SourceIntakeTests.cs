using Microsoft.EntityFrameworkCore;
using PolicyIndex.Ingest;
using PolicyIndex.Service.Intake;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Tests.Intake;

public sealed class SourceIntakeTests
{
    [Fact]
    public async Task A_file_is_stored_with_works_units_ledger_and_diagnostics()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        var outcome = await engine.TakeAsync("a.txt", "分卷标题\n" + InventedTexts.Measures);

        Assert.Equal((FileState.Ingested, 1, 6, 1), (outcome.State, outcome.Added, outcome.Provisions, outcome.Diagnostics));
        Assert.Equal(["divider", "page-number"], await engine.ReadAsync(s => s.Discards.OrderBy(d => d.Reason).Select(d => d.Reason).ToListAsync(EngineUnderTest.Token)));
        Assert.Equal("第三条缺失", await engine.ReadAsync(s => s.Diagnostics.Select(d => d.Message).SingleAsync(EngineUnderTest.Token)));
        Assert.Equal([ChangeKind.Upsert], await Changes(engine));
    }

    [Fact]
    public async Task The_same_bytes_again_write_nothing()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        await engine.TakeAsync("a.txt", InventedTexts.Measures);
        var again = await engine.TakeAsync("renamed.txt", InventedTexts.Measures);

        Assert.Equal(FileState.Unchanged, again.State);
        Assert.Single(await Changes(engine));
        Assert.Equal("a.txt", await engine.ReadAsync(s => s.Manifestations.Select(m => m.FileName).SingleAsync(EngineUnderTest.Token)));
    }

    [Fact]
    public async Task A_changed_file_updates_its_work_and_addresses_stay()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        await engine.TakeAsync("a.txt", InventedTexts.Measures);
        var before = await Addresses(engine);
        var outcome = await engine.TakeAsync("a.txt", InventedTexts.Measures.Replace("万分之五", "万分之六", StringComparison.Ordinal));

        Assert.Equal((0, 1), (outcome.Added, outcome.Updated));
        Assert.Equal(before, await Addresses(engine));
        Assert.Contains("万分之六", await engine.ReadAsync(s => s.Provisions.Where(p => p.EId == "art_2__para_2").Select(p => p.Text).SingleAsync(EngineUnderTest.Token)), StringComparison.Ordinal);
        Assert.Equal([ChangeKind.Upsert, ChangeKind.Upsert], await Changes(engine));
    }

    [Fact]
    public async Task The_file_ingested_last_gives_the_current_text_and_the_earlier_stays_linked()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        var first = await engine.TakeAsync("a.txt", InventedTexts.Measures);
        var second = await engine.TakeAsync("b.txt", InventedTexts.National + "\n" + InventedTexts.Measures);

        var work = await engine.ReadAsync(s => s.Works.SingleAsync(w => w.Id == "云府发-2025-3", EngineUnderTest.Token));
        Assert.Equal(second.Sha256, work.Manifestation);
        var links = await engine.ReadAsync(s => s.WorkManifestations.Where(l => l.WorkId == work.Id).Select(l => l.Manifestation).ToListAsync(EngineUnderTest.Token));
        Assert.Equal(new[] { first.Sha256, second.Sha256 }.Order(StringComparer.Ordinal), links.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_file_without_a_work_it_used_to_hold_removes_nothing()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        await engine.TakeAsync("a.txt", InventedTexts.Measures + "\n" + InventedTexts.Notice);
        await engine.TakeAsync("a.txt", InventedTexts.Measures);

        Assert.Equal(2, await engine.ReadAsync(s => s.Works.CountAsync(EngineUnderTest.Token)));
    }

    [Fact]
    public async Task A_fault_of_the_parser_stores_nothing_and_says_so_without_its_details()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        await engine.TakeAsync("a.txt", InventedTexts.Measures);
        var fault = await Assert.ThrowsAsync<IntakeException>(() => engine.TakeAsync("b.txt", InventedTexts.Notice + "\nBOOM"));

        Assert.StartsWith("b.txt：", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", fault.Message, StringComparison.Ordinal);
        Assert.Equal(1, await engine.ReadAsync(s => s.Manifestations.CountAsync(EngineUnderTest.Token)));
        Assert.Single(await Changes(engine));
    }

    [Theory]
    [InlineData("第一条|art_1|Article|第一条|甲\n第二条|art_1|Article|第二条|乙", "art_1")]
    [InlineData("第一条|art_1|Article|第一条|甲\n第一条|art_2|Article|第一条|乙", "第一条")]
    public async Task Two_units_with_one_address_are_refused(string units, string address)
    {
        await using var engine = await EngineUnderTest.StartAsync();
        var fault = await Assert.ThrowsAsync<IntakeException>(() => engine.TakeAsync("a.txt", "@甲|甲||||||\n".Replace("||||||", "|||Unknown|||x", StringComparison.Ordinal) + units));
        Assert.Contains(address, fault.Message, StringComparison.Ordinal);
        Assert.Equal(0, await engine.ReadAsync(s => s.Works.CountAsync(EngineUnderTest.Token)));
    }

    [Fact]
    public async Task Two_works_with_one_id_are_refused()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        var fault = await Assert.ThrowsAsync<IntakeException>(() => engine.TakeAsync("a.txt", InventedTexts.National + "\n" + InventedTexts.National));
        Assert.Contains("国云发-2023-7", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_taken_together_are_stored_all_or_not_at_all()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        var intake = engine.Get<SourceIntake>();
        IncomingFile[] files = [InventedTexts.File("good.txt", InventedTexts.Measures), new("bad.pdf", "%PDF-1.7 torn"u8.ToArray())];

        await Assert.ThrowsAsync<UnreadableDocumentException>(() => intake.TakeAsync(files, EngineUnderTest.Token));
        Assert.Equal(0, await engine.ReadAsync(s => s.Manifestations.CountAsync(EngineUnderTest.Token)));

        var outcomes = await intake.TakeAsync([files[0], files[0] with { Name = "twin.txt" }], EngineUnderTest.Token);
        Assert.Equal([FileState.Ingested, FileState.Unchanged], outcomes.Select(o => o.State));
    }

    [Fact]
    public async Task The_stored_text_is_the_file()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        await engine.TakeAsync("a.txt", InventedTexts.Measures);
        var row = await engine.ReadAsync(s => s.Manifestations.SingleAsync(EngineUnderTest.Token));
        var unit = await engine.ReadAsync(s => s.Provisions.SingleAsync(p => p.EId == "art_2__para_2", EngineUnderTest.Token));
        var run = Assert.Single(unit.ToProvision(row.Sha256).TextRuns);
        Assert.Equal(unit.Text, row.ToSourceText().Text.Substring(run.SourceStart, run.Length));
    }

    private static Task<List<ChangeKind>> Changes(EngineUnderTest engine) =>
        engine.ReadAsync(s => s.Changes.OrderBy(c => c.Sequence).Select(c => c.Kind).ToListAsync(EngineUnderTest.Token));

    private static Task<List<string>> Addresses(EngineUnderTest engine) =>
        engine.ReadAsync(s => s.Provisions.OrderBy(p => p.Order).Select(p => p.EId).ToListAsync(EngineUnderTest.Token));
}
