using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Tests.Relations;

/// <summary>Relinking only what a change can touch gives what relinking everything gives.</summary>
public sealed class RelinkingTests
{
    // Each text is named, repealed, misquoted or half-quoted by another one; two bear one title, one comes twice, corrected.
    private static readonly string[] s_texts =
    [
        InventedTexts.Measures,
        InventedTexts.OldFund,
        InventedTexts.NewFund,
        InventedTexts.Ordinance,
        InventedTexts.RevisedOrdinance,
        InventedTexts.Measures.Replace("三十日内", "六十日内", StringComparison.Ordinal),
        Work("云工信-2024-30", "云岭省灯塔工厂认定办法", "云工信〔2024〕30号", "2024-02-01", "根据《云岭省技术改造资金管理办法》第一条和《云岭省灯塔条例》第二条，制定本办法。"),
        Work("云工信-2024-31", "云岭省灯塔工厂认定办法（试行）", "云工信〔2023〕31号", "2023-02-01", "按照《云岭省支持小微企业办法》（云府发〔2024〕9号）执行。"),
        Work("云工信-2025-1", "关于灯塔工厂的意见", "云工信〔2025〕1号", "2025-01-05", "《云岭省灯塔工厂认定办法》和《云岭省旧灯塔办法》（云府发〔2001〕2号）同时废止。"),
        Work("云府发-2001-2", "云岭省旧灯塔办法", "云府发〔2001〕2号", "2001-02-03", "灯塔每年修缮。"),
        Work("云府发-2002-2", "云岭省旧灯塔办法", "云府发〔2002〕2号", "2002-02-03", "《云岭省灯塔条例》第一条另有规定的除外；《云岭省旧灯塔办法》适用。"),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Any_order_of_files_gives_the_same_as_linking_everything(int seed)
    {
        var texts = s_texts.ToArray();
        new Random(seed).Shuffle(texts);
        await using var engine = await EngineUnderTest.StartAsync();
        for (var i = 0; i < texts.Length; i++)
        {
            await engine.TakeAsync(i.ToString(CultureInfo.InvariantCulture), texts[i]);
            var touched = await StoredAsync(engine);
            await LinkEverythingAsync(engine);
            Assert.Equal(await StoredAsync(engine), touched);
        }

        Assert.Contains("Ambiguous", await StoredAsync(engine), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_nobody_names_links_only_its_own_references()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        await engine.TakeAsync("a", InventedTexts.Measures);
        await engine.TakeAsync("b", InventedTexts.NewFund);
        await using var store = await engine.Get<IDbContextFactory<PolicyStore>>().CreateDbContextAsync(EngineUnderTest.Token);
        var old = await LinkingScope.FindAsync(store, new Dictionary<string, Provisions.Works.Work?> { ["云工信-2024-18"] = null }, EngineUnderTest.Token);
        Assert.Empty(old.Citations);
        var named = await LinkingScope.FindAsync(store, new Dictionary<string, Provisions.Works.Work?> { ["云府发-2025-3"] = null }, EngineUnderTest.Token);
        Assert.Equal(["云工信-2024-9"], named.Citations.Select(c => c.WorkId).Distinct());
    }

    private static async Task LinkEverythingAsync(EngineUnderTest engine)
    {
        await using var store = await engine.Get<IDbContextFactory<PolicyStore>>().CreateDbContextAsync(EngineUnderTest.Token);
        await new RelationsUpdate(store, DateTime.UnixEpoch).RunAsync(null, EngineUnderTest.Token);
    }

    private static string Work(string id, string title, string number, string date, string text) =>
        $"@{id}|{title}|{number}|{date}|Provincial|云岭省|办法|云岭省工业和信息化厅\n第一条|art_1|Article|第一条|{text}";

    private static Task<string> StoredAsync(EngineUnderTest engine) => engine.ReadAsync(async s => string.Join('\n', [
        .. (await s.Citations.OrderBy(c => c.Id).ToListAsync(EngineUnderTest.Token)).Select(c => $"{c.Id} {c.Linked.Resolution} {c.TargetWorkId} {c.TargetProvisionId} {string.Join(',', c.Linked.Candidates.Select(o => o.WorkId))} {c.Linked.Note}"),
        .. (await s.Effects.OrderBy(e => e.Id).ToListAsync(EngineUnderTest.Token)).Select(e => $"{e.Id} {e.State} {e.Gone} {e.TargetWorkId} {e.Version}"),
        .. (await s.ExternalWorks.OrderBy(w => w.Id).ToListAsync(EngineUnderTest.Token)).Select(w => w.Id),
        (await s.Changes.CountAsync(EngineUnderTest.Token)).ToString(CultureInfo.InvariantCulture),
    ]));
}
