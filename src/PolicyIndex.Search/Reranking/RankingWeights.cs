using System.Globalization;

namespace PolicyIndex.Search.Reranking;

/// <summary>The weights of the features, fitted by <c>eval train-ranker</c> with cross-validation by document.</summary>
internal sealed class RankingWeights
{
    private readonly double[] values;

    /// <summary>Weights in the order of <see cref="RankingFeature"/>.</summary>
    public RankingWeights(IReadOnlyList<double> values)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Count, Count);
        this.values = [.. values];
    }

    /// <summary>Number of features.</summary>
    public static int Count { get; } = Enum.GetValues<RankingFeature>().Length;

    /// <summary>Those that come with the product.</summary>
    public static RankingWeights Default { get; } = ReadDefault();

    /// <summary>Weight of a feature by its number.</summary>
    public double this[int feature] => values[feature];

    /// <summary>Reads rows of <c>feature⇥weight</c>; rows that begin with # are remarks; a feature without a row has weight 0.</summary>
    /// <exception cref="FormatException">An unknown feature or no number.</exception>
    public static RankingWeights Read(TextReader rows)
    {
        var values = new double[Count];
        var number = 0;
        while (rows.ReadLine() is { } row)
        {
            number++;
            if (row.Length == 0 || row[0] == '#')
            {
                continue;
            }

            var sides = row.Split('\t');
            if (sides.Length != 2 || !Enum.TryParse<RankingFeature>(sides[0], out var feature) || !double.TryParse(sides[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
            {
                throw new FormatException($"Row {number} of the ranking weights needs a feature, a tab and a number: \"{row}\".");
            }

            values[(int)feature] = weight;
        }

        return new RankingWeights(values);
    }

    /// <summary>Writes the rows that <see cref="Read"/> reads.</summary>
    public void Write(TextWriter rows)
    {
        foreach (var feature in Enum.GetValues<RankingFeature>())
        {
            rows.Write(string.Create(CultureInfo.InvariantCulture, $"{feature}\t{values[(int)feature]:0.###}\n"));
        }
    }

    private static RankingWeights ReadDefault()
    {
        using var stream = typeof(RankingWeights).Assembly.GetManifestResourceStream("PolicyIndex.Search.Reranking.ranking-weights.tsv")
            ?? throw new InvalidOperationException("The ranking weights are missing from the assembly.");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }
}
