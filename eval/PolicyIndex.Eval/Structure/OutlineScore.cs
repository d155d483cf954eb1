using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Metrics;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Eval.Tracks;

namespace PolicyIndex.Eval.Structure;

/// <summary>Complete outlines: F1 on (path, first line), and the share of units exact in path, first and last line.</summary>
internal static class OutlineScore
{
    private const string Group = "outline";

    /// <summary>Compares every outline with the units of its document. Lone page numbers must be discards, not units.</summary>
    public static TrackResult Measure(IReadOnlyList<GoldOutline> outlines, EvalCorpus corpus)
    {
        var exact = new Tally(Group, "units exact");
        var pages = new Tally(Group, "page numbers discarded");
        var byKind = new SortedDictionary<string, (int Exact, int Of)>(StringComparer.Ordinal);
        var total = default(PrecisionRecall);
        var perDocument = new List<Figure>();
        var extra = new List<Loss>();
        foreach (var outline in outlines)
        {
            var parsed = corpus.Find(outline.Doc);
            var unused = parsed?.Units.ToList() ?? [];
            var found = unused.Count;
            var (matched, wanted) = (0, 0);
            foreach (var unit in outline.Units)
            {
                var name = $"{outline.Doc} {unit.Path} {unit.Lines}";
                if (unit.IsPageNumber)
                {
                    pages.Add(IsDiscarded(unit.Lines, corpus), name, "page-number", () => Around(parsed, unit.Lines));
                    continue;
                }

                wanted++;
                var match = Match(unit, unused);
                if (match is not null)
                {
                    matched++;
                    unused.Remove(match);
                }

                var passed = exact.Add(match?.Lines == unit.Lines, name, $"{unit.Path} {unit.Lines}", () => match is null ? Around(parsed, unit.Lines) : $"{match.Provision.Path} {match.Lines}");
                var (hits, of) = byKind.GetValueOrDefault(unit.Kind);
                byKind[unit.Kind] = (hits + (passed ? 1 : 0), of + 1);
            }

            var score = new PrecisionRecall(matched, wanted, found);
            total += score;
            perDocument.Add(Figure.Of(Group, $"F1 (path, first line) {outline.Doc}", score));
            extra.AddRange(unused.Select(u => new Loss($"{Group}: extra unit", $"{outline.Doc} {u.Provision.Path}", "no such unit", $"{u.Provision.Kind} {u.Lines} {Excerpt(u.Provision.Text)}")));
        }

        return new TrackResult(
            [
                Figure.Of(Group, "F1 (path, first line)", total),
                .. perDocument,
                exact.Figure,
                .. byKind.Select(k => Figure.Of(Group, $"units exact, {k.Key}", new Share(k.Value.Exact, k.Value.Of))),
                pages.Figure,
            ],
            [.. exact.Losses, .. extra, .. pages.Losses],
            [$"{pages.Figure.Counts} lone page numbers stand in the outlines; they are scored as discards and left out of F1."]);
    }

    private static ParsedUnit? Match(GoldUnit gold, List<ParsedUnit> units)
    {
        var path = UnitPath.Parse(gold.Path);
        return units
            .Where(u => u.Lines.First == gold.Lines.First && UnitAgreement.IsAt(path, u))
            .OrderByDescending(u => u.Lines == gold.Lines)
            .FirstOrDefault();
    }

    private static bool IsDiscarded(LineSpan lines, EvalCorpus corpus) =>
        corpus.Documents.SelectMany(d => d.Parsed.Coverage.Discarded)
            .Concat(corpus.Parsed.Outside)
            .Any(d => d.Reason == "page-number" && d.Source is { } s && new LineSpan(s.FirstLine, s.LastLine).Overlaps(lines));

    private static string Around(ParsedDocument? parsed, LineSpan lines)
    {
        if (parsed is null)
        {
            return "no such document";
        }

        var unit = parsed.Units.FirstOrDefault(u => u.Lines == lines) ?? parsed.TightestAround(lines);
        return unit is null ? "no unit holds these lines" : $"{unit.Provision.Path} {unit.Lines}";
    }

    private static string Excerpt(string text) => text.Length <= 12 ? text : text[..12] + "…";
}
