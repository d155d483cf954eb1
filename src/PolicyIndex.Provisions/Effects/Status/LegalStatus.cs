namespace PolicyIndex.Provisions.Effects.Status;

/// <summary>The status of a work or unit on a date, with what it rests on. Computed when asked for, never stored.</summary>
/// <param name="State">The status.</param>
/// <param name="AsOf">The date asked about.</param>
/// <param name="Since">First day of the status; of <see cref="StatusState.NotYetInForce"/> the day it ends; null where that is not known.</param>
/// <param name="Reason">Why, in Chinese, for the reader.</param>
/// <param name="Quote">The printed words that say so; null where the status follows from a rule.</param>
/// <param name="EffectIds">The effects it rests on.</param>
/// <param name="Warnings">What the reader must know besides: on trial, amended, a measure that has ended, a successor that is proposed.</param>
public sealed record LegalStatus(StatusState State, DateOnly AsOf, DateOnly? Since, string Reason, string? Quote, IReadOnlyList<string> EffectIds, IReadOnlyList<string> Warnings)
{
    /// <summary>有效, 尚未施行, 失效, 状态不明.</summary>
    public string Name => State switch
    {
        StatusState.InForce => "有效",
        StatusState.NotYetInForce => "尚未施行",
        StatusState.NoLongerInForce => "失效",
        _ => "状态不明",
    };
}
