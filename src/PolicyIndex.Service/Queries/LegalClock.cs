namespace PolicyIndex.Service.Queries;

/// <summary>
/// Today where the texts apply. China has kept UTC+8 without summer time since 1991, so no time-zone data is needed
/// (minimal containers have none).
/// </summary>
internal sealed class LegalClock(TimeProvider time)
{
    private static readonly TimeSpan s_offset = TimeSpan.FromHours(8);

    public DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().ToOffset(s_offset).DateTime);
}
