using System.Globalization;
using PolicyIndex.Eval.Citations;
using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Tracks;
using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Effects;

namespace PolicyIndex.Eval.Effects;

/// <summary>Scores the ledger against the gold, inside the annotated documents only.</summary>
internal static class EffectScore
{
    private const string Group = "effects";

    /// <summary>
    /// <c>precision</c> counts repeals, amendments, replacements and statements of validity; of periods only those that the text
    /// states, because annotators did not write down those of titles.
    /// </summary>
    public static TrackResult Measure(IReadOnlyList<GoldDocument> documents, IReadOnlyList<GoldCitation> gold, CitedCorpus cited)
    {
        var byWork = cited.Corpus.Parsed.Works.ToDictionary(w => w.Work.Id, w => EffectReader.Read(w, cited.Corpus.Source, cited.Of(w.Work.Id)), StringComparer.Ordinal);
        var repeals = new Tally(Group, "repeals and amendments found");
        var validity = new Tally(Group, "statements of validity found");
        var dates = new Tally(Group, "dates of validity right");
        var records = gold.Where(EffectAgreement.IsEffect).ToList();
        foreach (var record in records)
        {
            var effects = Effects(cited, byWork, record.SrcDoc);
            var found = effects.Where(e => EffectAgreement.Found(record, e)).ToList();
            var tally = record.IsValidity ? validity : repeals;
            if (tally.Add(found.Count > 0, $"{record}", record.Note ?? record.Relation, () => Describe(effects)) && EffectAgreement.DateOf(record) is { } date)
            {
                dates.Add(found.Exists(e => EffectAgreement.HasDate(e, date)), $"{record}", date, () => Describe(found));
            }
        }

        var precision = new Tally(Group, "precision");
        var commencement = new Tally(Group, "commencement of documents right");
        var expiry = new Tally(Group, "end of documents right");
        foreach (var document in documents)
        {
            var effects = Effects(cited, byWork, cited.Corpus.Find(document)?.Parsed.Work.DocumentNumber ?? document.Title);
            foreach (var effect in effects.Where(e => IsScored(cited, e)))
            {
                precision.Add(records.Exists(r => Effects(cited, byWork, r.SrcDoc) == effects && EffectAgreement.Found(r, effect)), $"{document.Id} {effect.Relation} {effect.Source?.FirstLine}", "a record of the gold", () => effect.Quote);
            }

            Dates(effects, EffectRelation.Commences, document.EffectiveOn, document.Id, commencement);
            Dates(effects, EffectRelation.Expires, document.ExpiresOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), document.Id, expiry);
        }

        var all = byWork.Values.SelectMany(e => e).ToList();
        return new TrackResult(
            [
                repeals.Figure, validity.Figure, precision.Figure, dates.Figure, commencement.Figure, expiry.Figure,
                .. Enum.GetValues<EffectRelation>().Select(r => new Figure("corpus", $"{r}", all.Count(e => e.Relation == r), FigureAim.Told)),
                new Figure("corpus", "disputed", all.Count(e => e.State == EffectState.Disputed), FigureAim.Told),
            ],
            [.. repeals.Losses, .. validity.Losses, .. precision.Losses, .. dates.Losses, .. commencement.Losses, .. expiry.Losses],
            []);
    }

    private static void Dates(IReadOnlyList<Effect> effects, EffectRelation relation, string? wanted, string name, Tally tally)
    {
        var found = effects.Where(e => e.Relation == relation && e.Target.Unit is null).ToList();
        tally.Add(wanted is null ? found.Count == 0 : found.Exists(e => EffectAgreement.HasDate(e, wanted)), name, wanted ?? "none", () => Describe(found));
    }

    private static IReadOnlyList<Effect> Effects(CitedCorpus cited, Dictionary<string, IReadOnlyList<Effect>> byWork, string document) =>
        cited.Corpus.Find(document) is { } parsed ? byWork[parsed.Parsed.Work.Id] : [];

    private static bool IsScored(CitedCorpus cited, Effect effect) => effect.Relation switch
    {
        EffectRelation.Repeals or EffectRelation.Amends or EffectRelation.Replaces or EffectRelation.Commences or EffectRelation.Expires or EffectRelation.MeasureEnds or EffectRelation.Trial => true,
        EffectRelation.Period => effect.Assertions.Any(a => cited.Corpus.Parsed.Works.First(w => w.Work.Id == effect.ActorWorkId).Provisions.First(p => p.Id == a.ProvisionId).Kind != ProvisionKind.Title),
        _ => false,
    };

    private static string Describe(IEnumerable<Effect> effects) =>
        string.Join("; ", effects.Where(e => e.Relation is not (EffectRelation.BasedOn or EffectRelation.Implements or EffectRelation.Issues or EffectRelation.Forwards)).Select(e => $"{e.Relation} {e.Source?.FirstLine} {e.Date.On:yyyy-MM-dd} {e.Date.Event}").DefaultIfEmpty("nothing"));
}
