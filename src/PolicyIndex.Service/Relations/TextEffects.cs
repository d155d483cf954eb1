using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Editing;

namespace PolicyIndex.Service.Relations;

/// <summary>Effects that a text states: those of its citations that do something, and the dates of its own validity.</summary>
internal static class TextEffects
{
    private static readonly CitationRelation[] s_effective = [CitationRelation.Repeals, CitationRelation.Amends, CitationRelation.Replaces];

    public static IEnumerable<FoundEffect> Of(Work work, IReadOnlyList<Citation> citations, ExternalWorks external)
    {
        foreach (var citation in citations.Where(c => s_effective.Contains(c.Relation)))
        {
            var id = external.IdOf(citation);
            yield return new FoundEffect(
                $"{citation.Id}!{RelationNames.Of(citation.Relation)}",
                EffectOrigin.Text,
                work.Id,
                RelationNames.Of(citation.Relation),
                new EffectStanding(
                    id is null ? EffectState.Proposed : EffectState.Confirmed,
                    null,
                    new EffectTarget(id, citation.Target.ProvisionId, citation.Target.Title, citation.Target.Number, citation.Target.Unit)))
            {
                ActorProvisionId = citation.ProvisionId,
                Quote = citation.Text,
                Source = citation.Source,
                Note = citation.Note,
            };
        }

        foreach (var (date, order) in work.Dates.Where(d => d.Kind is LegalDateKind.Effective or LegalDateKind.Expires).Select((d, order) => (d, order)))
        {
            var relation = date.Kind == LegalDateKind.Effective ? RelationNames.Commences : RelationNames.Expires;
            var on = date.On ?? (date.Kind == LegalDateKind.Effective ? work.IssuedOn : null);
            yield return new FoundEffect(
                $"{work.Id}!{relation}.{order}",
                EffectOrigin.Text,
                work.Id,
                relation,
                new EffectStanding(on is null ? EffectState.Proposed : EffectState.Confirmed, on, new EffectTarget(work.Id)))
            {
                Quote = date.Quote,
                Source = date.Source,
            };
        }
    }
}
