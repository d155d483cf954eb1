using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Effects;

/// <summary>
/// What collections write behind a title about the fate of a work (已废止, 失效, 已修订), compared with the ledger. Where the ledger knows of
/// no such end or change the two disagree: the title's word becomes a disputed effect with both sides, and an editor decides.
/// </summary>
public static partial class TitleSuffixes
{
    /// <summary>Disputes over all works; a title with which the ledger agrees makes none.</summary>
    public static IReadOnlyList<Effect> Find(IReadOnlyList<Work> works, IReadOnlyList<Effect> effects)
    {
        ArgumentNullException.ThrowIfNull(works);
        ArgumentNullException.ThrowIfNull(effects);
        var known = effects
            .Where(e => e.State != EffectState.Rejected && (!e.Inferred || e.State == EffectState.Confirmed) && e.Target is { WorkId: not null, Unit: null })
            .ToLookup(e => e.Target.WorkId!, StringComparer.Ordinal);
        return [.. works.Select(w => Dispute(w, [.. known[w.Id]])).OfType<Effect>()];
    }

    private static Effect? Dispute(Work work, List<Effect> known)
    {
        if ((Said(work.InstrumentTitle) ?? Said(work.Title)) is not var (words, relation))
        {
            return null;
        }

        var agrees = relation == EffectRelation.Amends
            ? known.Exists(e => e.Relation == EffectRelation.Amends) || work.Dates.Any(d => d.Kind == LegalDateKind.Revised)
            : known.Exists(e => e.Relation is EffectRelation.Repeals or EffectRelation.Replaces or EffectRelation.Expires);
        if (agrees)
        {
            return null;
        }

        var change = relation == EffectRelation.Amends ? "修改" : "废止、代替或期满";
        var begun = known.Find(e => e.Relation == EffectRelation.Commences);
        return new Effect
        {
            Id = $"{work.Id}>{work.Id}:titled:{(relation == EffectRelation.Amends ? "amends" : "repeals")}",
            Relation = relation,
            ActorWorkId = work.Id,
            Target = new CitationTarget(work.Id, null, work.InstrumentTitle ?? work.Title, work.DocumentNumber),
            Quote = words,
            State = EffectState.Disputed,
            Assertions =
            [
                new Assertion("rule:title-suffix", EffectState.Proposed, words, Reason: $"标题注明{words}"),
                new Assertion("rule:ledger", EffectState.Rejected, begun?.Quote ?? "", begun?.Assertions[0].ProvisionId, begun?.Source, $"库中没有它被{change}的记载"),
            ],
        };
    }

    private static (string Words, EffectRelation Relation)? Said(string? title) =>
        title is null || Suffix().Match(title) is not { Success: true } match ? null
            : (match.Value.Trim(), match.Groups["changed"].Success ? EffectRelation.Amends : EffectRelation.Repeals);

    private const string Bracketed = @"[（(【\[〔]\s*(?:(?:(?:现?已|全文)?(?:废止|失效|作废|停止执行)|已被?(?:代替|替代))|(?<changed>(?:已|部分)被?(?:修订|修改|修正)))\s*[）)】\]〕]";

    // At either end of the title; a title that speaks of ends (关于废止…的决定) has no such brackets there.
    [GeneratedRegex(@"^\s*" + Bracketed + "|" + Bracketed + @"\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Suffix();
}
