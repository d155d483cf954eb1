using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Eval.Tracks;

namespace PolicyIndex.Eval.Metadata;

/// <summary>Each scored field of every gold document.</summary>
internal sealed class MetadataTrack : ITrack
{
    public string Name => "metadata";

    public string Description => "titles, numbers, issuers, dates, level, kind, lines and counts of documents";

    public TrackResult Run(GoldFolder gold, EvalCorpus corpus)
    {
        var fields = MetadataFields.All.Select(f => (Field: f, Tally: new Tally("metadata", f.Name))).ToList();
        var whole = new Tally("metadata", "documents exact in every field");
        foreach (var document in gold.Documents())
        {
            var parsed = corpus.Find(document);
            var missed = new List<string>();
            foreach (var (field, tally) in fields)
            {
                if (field.Applies(document)
                    && !tally.Add(parsed is not null && field.Agrees(document, parsed), document.Id, field.Wanted(document), () => parsed is null ? "no such document" : field.Got(parsed)))
                {
                    missed.Add(field.Name);
                }
            }

            whole.Add(missed.Count == 0, document.Id, "every field", () => "misses " + string.Join(", ", missed));
        }

        return new TrackResult(
            [.. fields.Select(f => f.Tally.Figure), whole.Figure],
            [.. fields.SelectMany(f => f.Tally.Losses), .. whole.Losses],
            []);
    }
}
