namespace PolicyIndex.Service.Contracts;

/// <summary>Whether a work or unit is in force on a date.</summary>
/// <param name="State">有效, 尚未施行, 失效 or 状态不明. Unknown is never shown as in force.</param>
/// <param name="Since">First day of the state, where known; of 尚未施行 the day it ends.</param>
/// <param name="Reason">Why, for people.</param>
/// <param name="Quote">The printed words that say so; null where the status follows from a rule.</param>
/// <param name="EffectIds">The effects it rests on.</param>
/// <param name="Warnings">What the reader must know besides.</param>
internal sealed record StatusView(string State, DateOnly? Since, string Reason, string? Quote, IReadOnlyList<string> EffectIds, IReadOnlyList<string> Warnings);
