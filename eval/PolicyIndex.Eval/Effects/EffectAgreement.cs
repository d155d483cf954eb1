using System.Globalization;
using System.Text.RegularExpressions;
using PolicyIndex.Eval.Citations;
using PolicyIndex.Eval.Gold;
using PolicyIndex.Provisions.Effects;

namespace PolicyIndex.Eval.Effects;

/// <summary>When a found effect is the one a gold record means.</summary>
internal static partial class EffectAgreement
{
    private static readonly EffectRelation[] s_validity = [EffectRelation.Commences, EffectRelation.Expires, EffectRelation.MeasureEnds, EffectRelation.Period, EffectRelation.Trial];

    /// <summary>Records that are scored as effects.</summary>
    public static bool IsEffect(GoldCitation gold) => gold.IsValidity || gold.Relation is "repeals" or "amends" or "replaces";

    /// <summary>Some assertion's lines overlap, and relation and target agree.</summary>
    public static bool Found(GoldCitation gold, Effect effect)
    {
        if (!effect.Assertions.Any(a => a.Source is { } at && gold.Lines.Overlaps(new LineSpan(at.FirstLine, at.LastLine))))
        {
            return false;
        }

        return gold.IsValidity
            ? s_validity.Contains(effect.Relation)
            : CitationScore.RelationName(gold.Relation) == $"{effect.Relation}"
                && (CitationAgreement.SameTitle(gold.TargetTitle, effect.Target.Title) || CitationAgreement.SameNumber(gold.TargetNo, effect.Target.Number));
    }

    /// <summary>The date that a record names, in its field or in its remark; null without one.</summary>
    public static string? DateOf(GoldCitation gold)
    {
        if (gold.Validity is { } validity)
        {
            return validity.TryGetValue("effective_on", out var on) ? on.GetString() : validity.TryGetValue("expires_on", out var until) ? until.GetString()
                : validity.TryGetValue("period", out var period) ? $"{period[0].GetString()}–{period[1].GetString()}" : null;
        }

        return gold.IsValidity && IsoDate().Match(gold.Note ?? "") is { Success: true } date ? date.Value : null;
    }

    /// <summary>Whether an effect has the date.</summary>
    public static bool HasDate(Effect effect, string date) =>
        date == "on issue" ? effect.Date.Event is not null
        : date.Contains('–', StringComparison.Ordinal) ? $"{effect.From?.Year}–{effect.Date.On?.Year}" == date
        : effect.Date.On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) == date;

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    private static partial Regex IsoDate();
}
