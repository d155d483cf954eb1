using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Effects.Status;

/// <summary>
/// The revisions of a work since it was first issued (修订、修正), as its text names them; a regulation promulgated anew by an order of its
/// own is a work of its own and has none. A revision begins a text, not the work: the day on which a revised text takes effect says
/// nothing of whether the work was in force before.
/// </summary>
internal sealed class Revisions(Work work)
{
    private readonly List<DateOnly> days = [.. work.Dates.Where(d => d.Kind == LegalDateKind.Revised && d.On > work.IssuedOn).Select(d => d.On!.Value).Order()];

    /// <summary>The last one; null without any.</summary>
    public DateOnly? Last => days is [.., var last] ? last : null;

    /// <summary>First day on which the text of the last one is the work's text.</summary>
    public DateOnly? LastFrom => Last is { } last ? ExpressionDate.Of(work).From ?? last : null;

    /// <summary>The revision whose text commences on a day: the last one up to it; null where the first text does.</summary>
    public DateOnly? Before(DateOnly day) => days.FindLast(d => d <= day) is var found && found != default ? found : null;
}
