using PolicyIndex.Search;

namespace PolicyIndex.Service.Pages.Pictures;

/// <summary>A stretch of a work's life in one state.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; null where it goes on.</param>
/// <param name="State">The state.</param>
internal sealed record Lifeline(DateOnly From, DateOnly? Until, string State)
{
    /// <summary>The stretches of a status over time; what was before the first day anything is known of is left out.</summary>
    /// <param name="periods">Status over time, first period first.</param>
    /// <param name="issuedOn">成文日期, where the first stretch begins if its state is known for always.</param>
    public static IReadOnlyList<Lifeline> Of(IReadOnlyList<StatusPeriod> periods, DateOnly? issuedOn)
    {
        var lines = new List<Lifeline>();
        for (var i = 0; i < periods.Count; i++)
        {
            var from = periods[i].From == DateOnly.MinValue ? issuedOn : periods[i].From;
            var next = i + 1 < periods.Count ? periods[i + 1].From : (DateOnly?)null;
            if (from is { } begins && (next is null || next > begins))
            {
                lines.Add(new Lifeline(begins, next?.AddDays(-1), periods[i].State));
            }
        }

        return lines;
    }
}
