using PolicyIndex.Eval.Parsed;
using PolicyIndex.Eval.Tracks;

namespace PolicyIndex.Eval.Structure;

/// <summary>Every character in exactly one place: what the parser's ledgers say, and the same counted again from outside.</summary>
internal static class LedgerScore
{
    private const string Group = "ledger";

    /// <summary>Audits every document and the source as a whole.</summary>
    public static TrackResult Measure(EvalCorpus corpus)
    {
        var claimed = new Tally(Group, "documents whose ledger says all accounted");
        var closes = new Tally(Group, "documents whose ledger adds up");
        var audited = new Tally(Group, "documents where the recount agrees");
        var (characters, unaccounted, twice, differing) = (0, 0, 0, 0);
        foreach (var document in corpus.Documents)
        {
            var ledger = document.Parsed.Coverage;
            var name = document.Parsed.Work.Id;
            claimed.Add(ledger.Unaccounted == 0, name, "0", () => $"{ledger.Unaccounted}");
            var sum = ledger.Assigned + ledger.Discarded.Sum(d => d.Characters) + ledger.Unaccounted;
            var length = document.Parsed.Source.End - document.Parsed.Source.Start;
            closes.Add(ledger.Characters == length && sum == length, name, $"{length}", () => $"characters {ledger.Characters}, assigned + discarded + unaccounted {sum}");
            var audit = LedgerAudit.Of(corpus.Source, document.Parsed);
            characters += audit.Characters;
            unaccounted += audit.Unaccounted;
            twice += audit.Twice;
            differing += audit.Differing;
            audited.Add(audit.Clean, name, "all characters in one place", () => audit.Describe(corpus.Source));
        }

        var whole = LedgerAudit.Between(corpus.Source, corpus.Parsed);
        return new TrackResult(
            [
                claimed.Figure,
                closes.Figure,
                audited.Figure,
                new Figure(Group, "characters unaccounted (recount)", unaccounted, FigureAim.Low, $"of {characters} printed"),
                new Figure(Group, "characters in two units (recount)", twice, FigureAim.Low),
                new Figure(Group, "characters that differ from the source", differing, FigureAim.Low),
                new Figure(Group, "characters outside documents and discards", whole.Unaccounted, FigureAim.Low),
                new Figure(Group, "characters in two documents", whole.Twice, FigureAim.Low),
            ],
            [
                .. claimed.Losses, .. closes.Losses, .. audited.Losses,
                .. whole.Clean ? Array.Empty<Loss>() : [new Loss($"{Group}: whole source", corpus.Source.Manifestation.FileName, "all characters in one place", whole.Describe(corpus.Source))],
            ],
            []);
    }
}
