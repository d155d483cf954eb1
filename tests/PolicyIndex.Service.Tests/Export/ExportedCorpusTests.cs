using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Export;
using PolicyIndex.Service.Intake;

namespace PolicyIndex.Service.Tests.Export;

public sealed class ExportedCorpusTests
{
    [Fact]
    public async Task Every_work_of_a_real_compendium_is_valid_in_every_format()
    {
        var file = Path.Combine(Repository.Root, "..", "shared", "corpus", "compendium.txt");
        if (!File.Exists(file))
        {
            Assert.Skip("../shared/corpus/compendium.txt is not here: exports of real texts are NOT tested.");
        }

        await using var engine = await EngineUnderTest.StartAsync(parser: SourceParser.Default);
        await engine.Get<SourceIntake>().TakeAsync([new IncomingFile("compendium.txt", await File.ReadAllBytesAsync(file, EngineUnderTest.Token))], EngineUnderTest.Token);
        var works = await engine.ReadAsync(s => s.Works.Select(w => w.Id).ToListAsync(EngineUnderTest.Token));
        Assert.NotEmpty(works);
        foreach (var id in works)
        {
            var text = await engine.Get<WorkExport>().ReadAsync(id, new DateOnly(2025, 6, 1), EngineUnderTest.Token);
            var written = ExportFormat.All.ToDictionary(f => f.Name, f => f.Write(text!), StringComparer.Ordinal);
            var document = XDocument.Load(new MemoryStream(written["akn"]));
            var eIds = document.Descendants().Attributes("eId").Select(a => a.Value).ToHashSet(StringComparer.Ordinal);
            Assert.True(eIds.IsSupersetOf(text!.Units.Select(u => u.EId)), id);
            Assert.All(written.Values, bytes => Assert.NotEmpty(bytes));
            var faults = AkomaNtosoSchema.FaultsOf(document);
            Assert.True(faults.Count == 0, $"{id}: {string.Join("; ", faults.Take(3))}");
        }
    }
}
