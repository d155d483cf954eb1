using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Eval.Tracks;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Eval.Citations;

/// <summary>Scores found citations against the gold, inside the annotated documents only.</summary>
internal static class CitationScore
{
    private const string Group = "citations";

    /// <summary>
    /// <c>recall</c>: marked records (title, number or unit) found. <c>precision</c>: marked citations of annotated documents
    /// that some record means; <c>by target</c> also accepts a place that the annotator left out because the same target is
    /// annotated elsewhere in the document.
    /// </summary>
    public static TrackResult Measure(IReadOnlyList<GoldDocument> documents, IReadOnlyList<GoldCitation> gold, CitedCorpus cited)
    {
        var recall = new Tally(Group, "recall of marked references");
        var names = new Tally(Group, "recall of names, short names and standards without number");
        var optional = new Tally(Group, "recall of optional mentions");
        var relation = new Tally(Group, "relation of marked references");
        var linked = new Tally(Group, "links that are right");
        var reached = new Tally(Group, "targets in the corpus linked or proposed");
        var wrong = 0;
        var links = 0;
        foreach (var record in gold.Where(g => !g.IsValidity || g.IsMarked))
        {
            var found = cited.Of(WorkOf(cited, record)).Where(c => CitationAgreement.Found(record, c)).ToList();
            var tally = record.IsMarked ? recall : record.IsOptional ? optional : names;
            if (!tally.Add(found.Count > 0, $"{record}", Wanted(record), () => Near(cited, record)) || !record.IsMarked)
            {
                continue;
            }

            relation.Add(found.Any(c => RelationName(c.Relation) == record.Relation), $"{record}", record.Relation, () => string.Join(", ", found.Select(c => RelationName(c.Relation)).Distinct()));
            if (record.TargetTitle is null && record.TargetNo is null)
            {
                continue;
            }

            if (cited.Corpus.Parsed.Works.FirstOrDefault(w => Means(record, w.Work)) is { } target && target.Work.Id != WorkOf(cited, record))
            {
                reached.Add(found.Exists(c => c.Target.WorkId == target.Work.Id || c.Candidates.Any(o => o.WorkId == target.Work.Id)), $"{record}", target.Work.Id, () => string.Join(", ", found.Select(c => c.Resolution)));
            }

            foreach (var link in found.Where(c => c.IsLinked && c.Target.WorkId is not null).Take(1))
            {
                links++;
                var right = LinksTo(cited, record, link.Target.WorkId!);
                wrong += right ? 0 : 1;
                linked.Add(right, $"{record}", Wanted(record), () => cited.Corpus.NumberOrTitle(link.Target.WorkId!));
            }
        }

        var (exact, byTarget) = Precision(documents, gold, cited);
        return new TrackResult(
            [
                recall.Figure, exact.Figure, byTarget.Figure, relation.Figure, linked.Figure,
                reached.Figure,
                new Figure(Group, "wrong links", links == 0 ? 0 : (double)wrong / links, FigureAim.Low, $"{wrong} / {links}"),
                names.Figure, optional.Figure,
                new Figure(Group, "references in the corpus", cited.All.Count(), FigureAim.Told),
                new Figure(Group, "linked references in the corpus", cited.All.Count(c => c.IsLinked && c.Target.WorkId != c.WorkId), FigureAim.Told),
                new Figure(Group, "seconds for the corpus", cited.Elapsed.TotalSeconds, FigureAim.Told),
            ],
            [.. recall.Losses, .. exact.Losses, .. byTarget.Losses, .. relation.Losses, .. linked.Losses, .. reached.Losses, .. names.Losses],
            ["Precision counts citations with title, number or unit inside annotated documents; 本办法, short names and optional mentions are left out."]);
    }

    /// <summary>The gold's word for a relation: <c>based_on</c>.</summary>
    public static string RelationName(CitationRelation relation) => relation == CitationRelation.BasedOn ? "based_on" : $"{relation}".ToLowerInvariant();

    /// <summary>The other way: <c>Repeals</c> for <c>repeals</c>.</summary>
    public static string RelationName(string relation) => Enum.GetNames<CitationRelation>().FirstOrDefault(n => RelationName(Enum.Parse<CitationRelation>(n)) == relation) ?? relation;

    private static (Tally Exact, Tally ByTarget) Precision(IReadOnlyList<GoldDocument> documents, IReadOnlyList<GoldCitation> gold, CitedCorpus cited)
    {
        var exact = new Tally(Group, "precision of marked references");
        var byTarget = new Tally(Group, "precision by target");
        foreach (var document in documents)
        {
            if (cited.Corpus.Find(document) is not { } parsed)
            {
                continue;
            }

            var records = gold.Where(g => WorkOf(cited, g) == parsed.Parsed.Work.Id).ToList();
            foreach (var citation in cited.Of(parsed.Parsed.Work.Id).Where(c => IsMarked(c) && document.Lines.Overlaps(CitationAgreement.LinesOf(c))))
            {
                var name = $"{document.Id} {CitationAgreement.LinesOf(citation)} {citation.Id[(citation.WorkId.Length + 1)..]}";
                exact.Add(records.Exists(r => CitationAgreement.Found(r, citation)), name, "a record of the gold", () => Describe(citation));
                byTarget.Add(records.Exists(r => CitationAgreement.SameTarget(r, citation)), name, "a record of the gold", () => Describe(citation));
            }
        }

        return (exact, byTarget);
    }

    private static bool IsMarked(Citation citation) =>
        citation.Form is CitationForm.Title or CitationForm.Number or CitationForm.Standard or CitationForm.Unit;

    private static string WorkOf(CitedCorpus cited, GoldCitation record) => cited.Corpus.Find(record.SrcDoc)?.Parsed.Work.Id ?? "";

    private static bool LinksTo(CitedCorpus cited, GoldCitation record, string workId)
    {
        var work = cited.Corpus.Parsed.Works.First(w => w.Work.Id == workId).Work;
        return Means(record, work) || (record.TargetNo is null && record.TargetUnit is not null && Folding.Fold(record.SrcDoc) == Folding.Fold(work.DocumentNumber ?? work.Title));
    }

    private static bool Means(GoldCitation record, Work work) => record.TargetNo is { } number
        ? CitationAgreement.SameNumber(number, work.DocumentNumber)
        : CitationAgreement.SameTitle(record.TargetTitle, work.Title) || CitationAgreement.SameTitle(record.TargetTitle, work.InstrumentTitle);

    private static string Wanted(GoldCitation record) => string.Join(' ', new[] { record.TargetTitle, record.TargetNo, record.TargetUnit, record.TargetName, record.TargetText, record.Alias }.OfType<string>());

    private static string Near(CitedCorpus cited, GoldCitation record)
    {
        var near = cited.Of(WorkOf(cited, record)).Where(c => record.Lines.Overlaps(CitationAgreement.LinesOf(c))).Select(Describe).ToList();
        return near.Count == 0 ? "nothing" : string.Join("; ", near);
    }

    private static string Describe(Citation citation) =>
        $"{RelationName(citation.Relation)} {citation.Text} -> {string.Join(' ', new[] { citation.Target.Title ?? citation.Target.Name, citation.Target.Number, citation.Target.Unit }.OfType<string>())}";
}
