using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Eval.Tracks;

namespace PolicyIndex.Eval.Structure;

/// <summary>Whether the corpus is cut into its documents where a reader cuts it.</summary>
internal static class SplitScore
{
    private const string Group = "split";

    /// <summary>Compares first line, last line and number of every gold document; tells how many documents there are in all.</summary>
    public static TrackResult Measure(IReadOnlyList<GoldDocument> gold, EvalCorpus corpus)
    {
        var first = new Tally(Group, "first line");
        var last = new Tally(Group, "last line");
        var number = new Tally(Group, "number");
        foreach (var document in gold)
        {
            var parsed = corpus.Find(document);
            first.Add(parsed?.Lines.First == document.Lines.First, document.Id, $"{document.Lines.First}", () => Describe(parsed));
            last.Add(parsed?.Lines.Last == document.Lines.Last, document.Id, $"{document.Lines.Last}", () => Describe(parsed));
            number.Add(
                parsed is not null && SameNumber(document.DocNo, parsed.Parsed.Work.DocumentNumber),
                document.Id,
                document.DocNo ?? "none",
                () => parsed is null ? "no document there" : parsed.Parsed.Work.DocumentNumber ?? "none");
        }

        Tally[] tallies = [first, last, number];
        return new TrackResult(
            [new Figure(Group, "documents in the corpus", corpus.Documents.Count, FigureAim.Same), .. tallies.Select(t => t.Figure)],
            [.. tallies.SelectMany(t => t.Losses)],
            []);
    }

    private static bool SameNumber(string? gold, string? parsed) =>
        string.Equals(Folding.Fold(gold ?? ""), Folding.Fold(parsed ?? ""), StringComparison.Ordinal);

    private static string Describe(ParsedDocument? parsed) =>
        parsed is null ? "no document of that number or title" : $"{parsed.Lines} {parsed.Parsed.Work.Title}";
}
