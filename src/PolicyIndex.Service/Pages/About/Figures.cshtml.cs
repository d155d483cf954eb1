using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PolicyIndex.Service.Measurements;

namespace PolicyIndex.Service.Pages.About;

/// <summary>What was measured, and how to measure it again.</summary>
internal sealed class FiguresModel : PageModel
{
    /// <summary>Tracks that were measured, with what they mean.</summary>
    public IReadOnlyList<(TrackExplanation About, TrackFigures Measured)> Tracks { get; } =
    [
        .. TrackExplanation.All.SelectMany(about => TrackFigures.All.Where(m => m.Track == about.Track).Select(m => (about, m))),
        .. TrackFigures.All.Where(m => TrackExplanation.All.All(a => a.Track != m.Track)).Select(m => (new TrackExplanation(m.Track, m.Track, "", []), m)),
    ];

    /// <summary>0.997, 71.</summary>
    public static string Value(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
