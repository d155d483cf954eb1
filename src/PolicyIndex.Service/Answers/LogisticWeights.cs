using System.Globalization;

namespace PolicyIndex.Service.Answers;

/// <summary>A logistic regression: a weight for each sign, written by <c>eval calibrate-confidence</c>.</summary>
internal sealed class LogisticWeights
{
    /// <summary>Row of the weight that holds without any sign.</summary>
    public const string Intercept = "intercept";

    private readonly Dictionary<string, double> weights = new(StringComparer.Ordinal);

    /// <summary>Reads rows of <c>name⇥weight</c>; rows that begin with # are remarks.</summary>
    /// <exception cref="FormatException">A row is none, or the intercept is missing.</exception>
    public LogisticWeights(TextReader rows)
    {
        while (rows.ReadLine() is { } row)
        {
            if (row.Length == 0 || row[0] == '#')
            {
                continue;
            }

            var cells = row.Split('\t');
            weights[cells[0]] = cells.Length == 2 && double.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
                ? weight
                : throw new FormatException($"A table of weights needs a name and a number a row: \"{row}\". Write it again with eval calibrate-confidence.");
        }

        if (!weights.ContainsKey(Intercept))
        {
            throw new FormatException("A table of weights has no intercept. Write it again with eval calibrate-confidence.");
        }
    }

    /// <summary>Weights that come with the product.</summary>
    /// <param name="file">Name of the embedded file.</param>
    public static LogisticWeights OfResource(string file)
    {
        using var stream = typeof(LogisticWeights).Assembly.GetManifestResourceStream($"PolicyIndex.Service.Answers.{file}")
            ?? throw new InvalidOperationException($"The weights {file} are missing from the assembly.");
        using var reader = new StreamReader(stream);
        return new LogisticWeights(reader);
    }

    /// <summary>The probability, 0 to 1; a sign without a weight counts nothing.</summary>
    public double Of(IEnumerable<(string Name, double Value)> signs) => 1 / (1 + Math.Exp(-(weights[Intercept] + signs.Sum(s => s.Value * weights.GetValueOrDefault(s.Name)))));
}
