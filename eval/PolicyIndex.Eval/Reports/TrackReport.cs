using System.Globalization;
using PolicyIndex.Eval.Tracks;
using Spectre.Console;

namespace PolicyIndex.Eval.Reports;

/// <summary>A result on the terminal: table, losses, gains and losses against the baseline.</summary>
internal static class TrackReport
{
    /// <summary>Prints figures, notes and every failed case.</summary>
    public static void Write(IAnsiConsole console, ITrack track, TrackResult result)
    {
        var table = new Table().Title($"{track.Name}: {track.Description}").Border(console.Profile.Capabilities.Ansi ? TableBorder.Rounded : TableBorder.Ascii);
        table.AddColumns(new TableColumn("group"), new TableColumn("measure"), new TableColumn("value").RightAligned(), new TableColumn("counts").RightAligned());
        foreach (var figure in result.Figures)
        {
            table.AddRow(new Text(figure.Group), new Text(figure.Name), new Text(Number(figure.Value)), new Text(figure.Counts ?? ""));
        }

        console.Write(table);
        foreach (var note in result.Notes)
        {
            Line(console, $"note: {note}");
        }

        foreach (var measure in result.Losses.GroupBy(l => l.Measure))
        {
            Line(console, "");
            Line(console, $"{measure.Key}: {measure.Count()} lost");
            foreach (var loss in measure)
            {
                Line(console, $"  {loss.Case}: wanted {loss.Wanted}; got {loss.Got}");
            }
        }
    }

    /// <summary>Prints what changed since the baseline.</summary>
    public static void Write(IAnsiConsole console, BaselineComparison comparison)
    {
        Line(console, "");
        if (comparison.Changes.Count == 0 && comparison.Gone.Count == 0)
        {
            Line(console, "baseline: no figure changed");
        }

        foreach (var change in comparison.Changes)
        {
            Line(console, $"baseline {(change.IsLoss ? "LOSS" : "gain")}: {change.Now.Key} {Number(change.Then)} -> {Number(change.Now.Value)}");
        }

        foreach (var key in comparison.Gone)
        {
            Line(console, $"baseline LOSS: {key} is no longer measured");
        }

        foreach (var key in comparison.NewlyLost)
        {
            Line(console, $"  newly lost: {key}");
        }

        foreach (var key in comparison.NewlyWon)
        {
            Line(console, $"  newly won: {key}");
        }
    }

    // Spectre wraps at 80 columns when there is no terminal; lists of losses are read by line, so they go past it.
    private static void Line(IAnsiConsole console, string text) => console.Profile.Out.Writer.WriteLine(text);

    private static string Number(double value) =>
        value == Math.Truncate(value) && Math.Abs(value) > 1
            ? value.ToString("0", CultureInfo.InvariantCulture)
            : value.ToString("0.000", CultureInfo.InvariantCulture);
}
