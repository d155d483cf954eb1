using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Metrics;
using PolicyIndex.Eval.Tracks;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Eval.Matching;

/// <summary>Rules against <c>rules.jsonl</c>.</summary>
internal static class RuleScore
{
    private const string Group = "rules";

    /// <summary>Recall by kind, confusion of kinds, conditions by field, and how sparing the reader is.</summary>
    public static TrackResult Measure(IReadOnlyList<GoldRule> gold, RuleCorpus corpus)
    {
        var found = new Tally(Group, "found with the right kind");
        var lines = new Tally(Group, "found with any kind");
        var byKind = Enum.GetValues<RuleKind>().ToDictionary(Name, k => new Tally("kinds", Name(k)), StringComparer.Ordinal);
        var conditions = new Tally(Group, "conditions right");
        var fieldsOnly = new Tally(Group, "conditions with the right field");
        var byField = Enum.GetValues<ConditionField>().ToDictionary(ConditionAgreement.FieldName, f => new Tally("conditions", ConditionAgreement.FieldName(f)), StringComparer.Ordinal);
        foreach (var record in gold)
        {
            var here = corpus.At(record.Doc, record.Lines);
            var right = here.Where(r => Name(r.Kind) == record.Kind).ToList();
            string Got() => string.Join("; ", here.Select(r => $"{Name(r.Kind)} {RuleCorpus.LinesOf(r)}").DefaultIfEmpty("nothing"));
            lines.Add(here.Count > 0, $"{record}", record.Kind, Got);
            byKind[record.Kind].Add(right.Count > 0, $"{record}", record.Kind + ": " + record.Quote, Got);
            if (!found.Add(right.Count > 0, $"{record}", record.Kind, Got))
            {
                continue;
            }

            var best = right.MaxBy(r => (record.Conditions.Count(c => ConditionAgreement.Has(r, c)), -Math.Abs(RuleCorpus.LinesOf(r).First - record.Lines.First)))!;
            foreach (var condition in record.Conditions)
            {
                var agrees = ConditionAgreement.Has(best, condition);
                string Read() => string.Join("; ", best.Conditions.Where(c => ConditionAgreement.FieldName(c.Field) == condition.Field).Select(c => $"{c.Operator} {string.Join('、', c.Values)}").DefaultIfEmpty("none"));
                conditions.Add(agrees, $"{record.Id} {condition.Field} {condition.Words}", condition.Op, Read);
                byField[condition.Field].Add(agrees, $"{record.Id} {condition.Words}", condition.Op, Read);
                fieldsOnly.Add(best.Conditions.Any(c => ConditionAgreement.FieldName(c.Field) == condition.Field), $"{record.Id} {condition.Field}", condition.Words, Read);
            }
        }

        return new TrackResult(
            [
                found.Figure, lines.Figure, .. byKind.Values.Select(t => t.Figure), conditions.Figure, fieldsOnly.Figure, .. byField.Values.Select(t => t.Figure),
                .. Sparing(gold, corpus),
            ],
            [.. byKind.Values.SelectMany(t => t.Losses), .. conditions.Losses],
            []);
    }

    // Recall alone would reward a rule of every kind in every unit.
    private static IEnumerable<Figure> Sparing(IReadOnlyList<GoldRule> gold, RuleCorpus corpus)
    {
        var documents = gold.Select(g => g.Doc).Distinct(StringComparer.Ordinal).ToList();
        var rules = documents.SelectMany(corpus.Of).ToList();
        var units = documents.Select(corpus.Corpus.Find).OfType<Parsed.ParsedDocument>().Sum(d => d.Parsed.Provisions.Count(p => p.Text.Length > 0));
        var spans = gold.ToLookup(g => corpus.Corpus.Find(g.Doc)?.Parsed.Work.Id, g => g, StringComparer.Ordinal);
        yield return Figure.Of("sparing", "rules on lines of a gold rule", Share.Count(rules, r => spans[r.WorkId].Any(g => g.Lines.Overlaps(RuleCorpus.LinesOf(r)))));
        yield return Figure.Of("sparing", "of these of the gold's kind", Share.Count(rules.Where(r => spans[r.WorkId].Any(g => g.Lines.Overlaps(RuleCorpus.LinesOf(r)))), r => spans[r.WorkId].Any(g => g.Lines.Overlaps(RuleCorpus.LinesOf(r)) && g.Kind == Name(r.Kind))));
        yield return new Figure("sparing", "rules a unit", (double)rules.Count / Math.Max(1, units), FigureAim.Low);
        yield return new Figure("sparing", "kinds a sentence", (double)rules.Count / Math.Max(1, rules.Select(r => r.Id[..r.Id.LastIndexOf(':')]).Distinct(StringComparer.Ordinal).Count()), FigureAim.Low);
        yield return Figure.Of("sparing", "units of gold documents with a rule that no gold rule has", Extra(rules, spans)) with { Aim = FigureAim.Low };
    }

    private static Share Extra(List<Rule> rules, ILookup<string?, GoldRule> spans)
    {
        var units = rules.GroupBy(r => r.ProvisionId, StringComparer.Ordinal).ToList();
        return Share.Count(units, u => !u.Any(r => spans[r.WorkId].Any(g => g.Lines.Overlaps(RuleCorpus.LinesOf(r)))));
    }

    private static string Name(RuleKind kind) => char.ToLowerInvariant($"{kind}"[0]) + $"{kind}"[1..];
}
