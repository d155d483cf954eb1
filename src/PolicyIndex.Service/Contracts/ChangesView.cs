using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Contracts;

/// <summary>The change log after an entry.</summary>
/// <param name="Items">Oldest first.</param>
/// <param name="Next">What to give as <c>since</c> next; the same number where nothing has changed.</param>
/// <param name="More">Whether there is more already.</param>
internal sealed record ChangesView(IReadOnlyList<ChangeView> Items, long Next, bool More);

/// <summary>One change.</summary>
/// <param name="Sequence">Number; grows, with gaps.</param>
/// <param name="At">UTC.</param>
/// <param name="Kind">upsert: text or facts; remove; effects: what is held of them; rules: what editors hold of its rules.</param>
/// <param name="WorkId">The work it concerns.</param>
/// <param name="EffectId">The effect, where it is one.</param>
/// <param name="Action">What an editor did; null for what texts did.</param>
/// <param name="By">The editor.</param>
internal sealed record ChangeView(long Sequence, DateTime At, ChangeKind Kind, string WorkId, string? EffectId, AssertionAction? Action, string? By)
{
    public static ChangeView From(ChangeRow row) => new(row.Sequence, row.At, row.Kind, row.WorkId, row.EffectId, row.Action, row.By);
}
