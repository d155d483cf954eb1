using PolicyIndex.Service.Relations;

namespace PolicyIndex.Service.Contracts;

/// <summary>Whether a work or unit is in force on a date.</summary>
/// <param name="State">有效, 尚未施行, 失效 or 状态不明. Unknown is never shown as in force.</param>
/// <param name="Since">First day of the state, where known.</param>
/// <param name="Reason">Why, for people.</param>
/// <param name="Basis">The effect it rests on, with its quotation; null where none says so.</param>
internal sealed record StatusView(string State, DateOnly? Since, string? Reason, StatusBasis? Basis)
{
    public static StatusView From(StatusSpan span) =>
        new(span.State, span.From == DateOnly.MinValue ? null : span.From, span.Reason, span.Basis);
}
