namespace PolicyIndex.Service.Relations;

/// <summary>The status of a work or unit over all time.</summary>
/// <param name="Spans">First span first; the first begins at <see cref="DateOnly.MinValue"/>.</param>
internal sealed record StatusTimeline(IReadOnlyList<StatusSpan> Spans)
{
    /// <summary>Of a work of which nothing is known.</summary>
    public static readonly StatusTimeline Unknown = new([new StatusSpan(DateOnly.MinValue, LegalStates.Unknown, "没有登记施行、废止或有效期")]);

    /// <summary>The span that holds on a day.</summary>
    public StatusSpan On(DateOnly date) => Spans.Last(s => s.From <= date);

    /// <summary>The same until a day, and this span from then on; what would begin later does not come to pass.</summary>
    public StatusTimeline EndingWith(StatusSpan end) =>
        new([.. Spans.Where(s => s.From < end.From), end]);
}
