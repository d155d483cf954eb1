using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Sources;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Eval.Tests;

/// <summary>Builds parses by hand: the lines are given, each unit says which lines it takes.</summary>
internal sealed class ParsedSpecimen
{
    private readonly SourceText source;
    private readonly List<Provision> units = [];
    private readonly List<Discard> discarded = [];

    public ParsedSpecimen(params string[] lines)
    {
        source = SourceText.FromText(new Manifestation("00", "specimen.txt", "text/plain", 0, null), string.Join('\n', lines));
    }

    /// <summary>The work's facts; lines and units come from the specimen.</summary>
    public Work Work { get; set; } = new() { Id = "云政发-2025-1", Title = "云岭省试验办法", DocumentNumber = "云政发〔2025〕1号" };

    /// <summary>A unit whose label and text stand on the lines; <paramref name="lastLine"/> is that of its last descendant.</summary>
    public ParsedSpecimen Unit(string path, ProvisionKind kind, LineSpan own, int? lastLine = null, string label = "", string component = "main")
    {
        var start = source.Lines[own.First - 1].Start;
        var runs = new List<TextRun>();
        var text = "";
        foreach (var line in source.Lines.Where(l => l.Number >= own.First && l.Number <= own.Last))
        {
            var skip = line.Number == own.First ? label.Length : 0;
            runs.Add(new TextRun(text.Length, line.Start + skip, line.Text.Length - skip));
            text += line.Text[skip..];
        }

        units.Add(new Provision
        {
            Id = $"{Work.Id}:{units.Count}",
            WorkId = Work.Id,
            Component = component,
            Path = path,
            EId = $"{units.Count}",
            Kind = kind,
            Label = label,
            Text = text,
            TextRuns = runs,
            Order = units.Count,
            Source = Anchor(own.First, lastLine ?? own.Last) with { Start = start },
            OwnSource = Anchor(own.First, own.Last),
        });
        return this;
    }

    /// <summary>A line that carries nothing.</summary>
    public ParsedSpecimen Discard(string reason, int line)
    {
        discarded.Add(new Discard(reason, source.Lines[line - 1].Text.Length, Anchor(line, line)));
        return this;
    }

    /// <summary>One work over all lines, its ledger as a parser without faults would write it.</summary>
    public EvalCorpus Build()
    {
        var length = source.Text.Length;
        var dropped = discarded.Sum(d => d.Characters);
        var work = new ParsedWork(Work, Anchor(1, source.Lines.Count), units, new CoverageLedger(length, length - dropped, discarded, 0), []);
        return new EvalCorpus(source, new ParsedSource([work], []));
    }

    private SourceAnchor Anchor(int first, int last) =>
        new(source.Manifestation.Sha256, null, null, first, last, source.Lines[first - 1].Start, source.Lines[last - 1].End);
}
