using System.Globalization;

namespace PolicyIndex.Service.Pages.Pictures;

/// <summary>Days as places from left to right.</summary>
/// <param name="From">The day at the left edge.</param>
/// <param name="To">The day at the right edge.</param>
/// <param name="Left">Place of the left edge.</param>
/// <param name="Right">Place of the right edge.</param>
internal sealed record TimeScale(DateOnly From, DateOnly To, double Left, double Right)
{
    private const int MostMarks = 12;

    /// <summary>The whole years in which the days are.</summary>
    public static TimeScale Around(IReadOnlyCollection<DateOnly> days, double left, double right) =>
        new(new DateOnly(days.Min().Year, 1, 1), new DateOnly(days.Max().Year, 12, 31), left, right);

    /// <summary>Place of a day; that of the nearer edge where it is out of sight.</summary>
    public double X(DateOnly day)
    {
        var share = (day.DayNumber - From.DayNumber) / (double)Math.Max(1, To.DayNumber - From.DayNumber);
        return Math.Round(Left + (Math.Clamp(share, 0, 1) * (Right - Left)), 1);
    }

    /// <summary>First days of years, as many as can be read.</summary>
    public IEnumerable<(double X, string Year)> Years()
    {
        var step = 1 + ((To.Year - From.Year) / MostMarks);
        for (var year = From.Year; year <= To.Year; year += step)
        {
            yield return (X(new DateOnly(year, 1, 1)), year.ToString(CultureInfo.InvariantCulture));
        }
    }
}
