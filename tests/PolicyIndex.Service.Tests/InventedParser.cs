using System.Globalization;
using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Sources;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Intake;

namespace PolicyIndex.Service.Tests;

/// <summary>
/// Reads a notation instead of prose, so that these tests say exactly what is stored and do not move with the real
/// parser. A line <c>@id|title|number|date|level|region|kind|issuer</c> begins a work (a ninth field is the day it takes
/// effect), a line
/// <c>path|eId|kind|label|text|offices</c> is a unit of it (its parent is the longest path that encloses it); a line
/// <c>!message</c> is a diagnostic, a line <c>~n</c> a page number, a line <c>BOOM</c> a fault of the parser.
/// </summary>
internal static class InventedParser
{
    public static SourceParser Version(string version) => new(version, Parse);

    private static ParsedSource Parse(SourceText source)
    {
        var works = new List<ParsedWork>();
        var outside = new List<Discard>();
        foreach (var block in Blocks(source.Lines))
        {
            if (block[0].Text.StartsWith('@'))
            {
                works.Add(ParseWork(source.Manifestation.Sha256, block));
            }
            else
            {
                outside.AddRange(block.Where(l => l.Text.Length > 0).Select(l => new Discard("divider", l.Text.Length, At(source.Manifestation.Sha256, l, l))));
            }
        }

        return new ParsedSource(works, outside);
    }

    private static IEnumerable<List<SourceLine>> Blocks(IReadOnlyList<SourceLine> lines)
    {
        var block = new List<SourceLine>();
        foreach (var line in lines)
        {
            if (line.Text.StartsWith('@') && block.Count > 0)
            {
                yield return block;
                block = [];
            }

            block.Add(line);
        }

        yield return block;
    }

    private static ParsedWork ParseWork(string sha256, List<SourceLine> lines)
    {
        var head = lines[0].Text[1..].Split('|');
        var id = head[0];
        var units = new List<Provision>();
        var diagnostics = new List<Diagnostic>();
        var discards = new List<Discard>();
        foreach (var line in lines.Skip(1).Where(l => l.Text.Length > 0))
        {
            var at = At(sha256, line, line);
            switch (line.Text[0])
            {
                case 'B' when line.Text == "BOOM":
                    throw new InvalidOperationException("secret detail of a fault");
                case '!':
                    diagnostics.Add(new Diagnostic("invented", line.Text[1..], at));
                    break;
                case '~':
                    discards.Add(new Discard("page-number", line.Text.Length, at));
                    break;
                default:
                    units.Add(ParseUnit(id, line.Text.Split('|'), units, at));
                    break;
            }
        }

        var anchor = At(sha256, lines[0], lines[^1]);
        var dropped = discards.Sum(d => d.Characters);
        var characters = anchor.End - anchor.Start;
        return new ParsedWork(
            new Work
            {
                Id = id,
                Title = head[1],
                DocumentNumber = Blank(head[2]),
                IssuedOn = Date(head[3]),
                EffectiveOn = head.Length > 8 ? Date(head[8]) : null,
                Level = Enum.Parse<AdministrativeLevel>(head[4]),
                Region = Blank(head[5]),
                Kind = Blank(head[6]),
                Issuers = [head[7]],
            },
            anchor,
            units,
            new CoverageLedger(characters, characters - dropped, discards, 0),
            diagnostics);
    }

    private static Provision ParseUnit(string workId, string[] fields, List<Provision> before, SourceAnchor at) => new()
    {
        Id = $"{workId}:{fields[1]}",
        WorkId = workId,
        Component = fields[0].StartsWith('#') ? "instrument" : "main",
        Path = fields[0],
        EId = fields[1],
        Kind = Enum.Parse<ProvisionKind>(fields[2]),
        Label = fields[3],
        Text = fields[4],
        TextRuns = [new TextRun(0, at.Start + fields[..4].Sum(f => f.Length + 1), fields[4].Length)],
        Responsible = fields.Length > 5 ? fields[5].Split('、') : [],
        ParentId = before.Where(u => fields[0].StartsWith(u.Path + "/", StringComparison.Ordinal)).MaxBy(u => u.Path.Length)?.Id,
        Order = before.Count,
        Source = at,
        OwnSource = at,
    };

    private static DateOnly? Date(string field) => Blank(field) is { } date ? DateOnly.Parse(date, CultureInfo.InvariantCulture) : null;

    private static string? Blank(string field) => field.Length == 0 ? null : field;

    private static SourceAnchor At(string sha256, SourceLine first, SourceLine last) =>
        new(sha256, first.Page, last.Page, first.Number, last.Number, first.Start, last.End);
}
