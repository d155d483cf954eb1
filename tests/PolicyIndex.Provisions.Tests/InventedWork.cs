using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Provisions.Locators;
using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Sources;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Tests;

/// <summary>A work written out unit by unit (<c>#第二条/第1款</c>), each unit on a line of its own, without a parser between.</summary>
internal sealed class InventedWork
{
    private readonly List<(string Path, ProvisionKind Kind, string Component, string Text)> units = [];

    public InventedWork(string number, string title, string? instrument = null, string? issuedOn = "2025-03-01", string? vehicle = null)
    {
        var parsed = DocumentNumber.TryParse(number, out var read) ? read : null;
        Work = new Work
        {
            Id = parsed is null ? WorkId.From(title, null) : WorkId.From(parsed),
            Title = title,
            InstrumentTitle = instrument,
            DocumentNumber = parsed?.Canonical,
            IssuedOn = issuedOn is null ? null : DateOnly.Parse(issuedOn, System.Globalization.CultureInfo.InvariantCulture),
            Vehicle = vehicle ?? (instrument is null ? null : "通知"),
            Trial = (instrument ?? title).Contains("试行）", StringComparison.Ordinal) || (instrument ?? title).Contains("暂行", StringComparison.Ordinal),
            Region = "云岭省",
            Level = AdministrativeLevel.Provincial,
        };
    }

    public Work Work { get; init; }

    /// <summary>Adds a unit; the parent is the unit whose path is this one's without its last segment.</summary>
    public InventedWork Unit(string path, ProvisionKind kind, string text, string? component = null)
    {
        units.Add((path, kind, component ?? (path.StartsWith('#') ? "instrument" : path.StartsWith("附件", StringComparison.Ordinal) && kind != ProvisionKind.AttachmentList ? "attachment-" + path[2..].Split('/')[0] : "main"), text));
        return this;
    }

    public InventedWork Article(string path, string text) => Unit(path, ProvisionKind.Article, text);

    public SourceText Source() => SourceText.FromText(new Manifestation("00", "invented.txt", "text/plain", 0, null), string.Join('\n', units.Select(u => u.Text.Replace('\n', ' '))));

    public ParsedWork Parsed()
    {
        var source = Source();
        var provisions = new List<Provision>();
        foreach (var (unit, index) in units.Select((u, i) => (u, i)))
        {
            var line = source.Lines[index];
            var parent = unit.Path.Contains('/', StringComparison.Ordinal) ? unit.Path[..unit.Path.LastIndexOf('/')] : null;
            var anchor = new SourceAnchor("00", null, null, line.Number, line.Number, line.Start, line.End);
            provisions.Add(new Provision
            {
                Id = $"{Work.Id}:e{index}",
                WorkId = Work.Id,
                Component = unit.Component,
                Path = unit.Path,
                EId = $"e{index}",
                Kind = unit.Kind,
                Text = unit.Text,
                TextRuns = [new TextRun(0, line.Start, unit.Text.Length)],
                ParentId = parent is null ? null : provisions.FirstOrDefault(p => p.Path == parent)?.Id,
                Order = index,
                Source = anchor,
                OwnSource = anchor,
            });
        }

        return new ParsedWork(Work, new SourceAnchor("00", null, null, 1, units.Count, 0, source.Text.Length), provisions, new CoverageLedger(0, 0, [], 0), []);
    }

    public IReadOnlyList<Citation> Read() => CitationReader.Read(Parsed(), Source());

    public IReadOnlyList<Citation> Link(params InventedWork[] others) =>
        new CitationLinker(others.Append(this).Aggregate(WorkCatalog.Empty, (c, w) => c.With(w.Work, w.Parsed().Provisions))).Link(Read());

    public IReadOnlyList<Effect> Effects(params InventedWork[] others) => EffectReader.Read(Parsed(), Source(), Link(others));

    public string IdOf(string path) => Parsed().Provisions.First(p => p.Path == path).Id;
}
