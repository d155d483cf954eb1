using System.Globalization;

namespace PolicyIndex.Service.Answers;

/// <summary>
/// How far an answer can be trusted: of the development questions whose evidence was as good, the share that was answered right.
/// The table is written by <c>eval calibrate-confidence</c>, cross-validated by document.
/// </summary>
internal sealed class Confidence
{
    private readonly IReadOnlyList<(double From, double Right)> steps;

    /// <summary>Reads rows of <c>from⇥right⇥questions</c>, ascending; rows that begin with # are remarks.</summary>
    /// <exception cref="FormatException">A row is none, or there is no row.</exception>
    public Confidence(TextReader rows)
    {
        var read = new List<(double, double)>();
        while (rows.ReadLine() is { } row)
        {
            if (row.Length == 0 || row[0] == '#')
            {
                continue;
            }

            var cells = row.Split('\t');
            read.Add(cells.Length >= 2 && Number(cells[0]) is { } from && Number(cells[1]) is { } right
                ? (from, right)
                : throw new FormatException($"The confidence table needs two numbers a row: \"{row}\". Write it again with eval calibrate-confidence."));
        }

        steps = read.Count > 0 ? read : throw new FormatException("The confidence table has no row. Write it again with eval calibrate-confidence.");
    }

    /// <summary>The table that comes with the product.</summary>
    public static Confidence Default { get; } = ReadDefault();

    /// <summary>How good the evidence is, 0 to 1: what it has of the question's words, most of all in one unit, less where a fact asked for is missing.</summary>
    /// <param name="coverage">Words of the question in the units quoted.</param>
    /// <param name="missing">Facts asked for and not found.</param>
    /// <param name="asked">Asking clauses.</param>
    public static double Evidence(WordCoverage coverage, int missing, int asked) =>
        Math.Clamp((0.5 * coverage.Phrases) + (0.5 * coverage.BestUnit) - (0.25 * missing) - (0.04 * Math.Max(0, asked - 1)), 0, 1);

    /// <summary>Share of comparable questions that was answered right.</summary>
    public double Of(double evidence)
    {
        var confidence = steps[0].Right;
        foreach (var (from, right) in steps)
        {
            confidence = evidence >= from ? right : confidence;
        }

        return confidence;
    }

    private static double? Number(string cell) => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Confidence ReadDefault()
    {
        using var stream = typeof(Confidence).Assembly.GetManifestResourceStream("PolicyIndex.Service.Answers.confidence.tsv")
            ?? throw new InvalidOperationException("The confidence table is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return new Confidence(reader);
    }
}
