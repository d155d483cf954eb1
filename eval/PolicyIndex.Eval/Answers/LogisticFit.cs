using System.Globalization;
using System.Text;
using PolicyIndex.Service.Answers;

namespace PolicyIndex.Eval.Answers;

/// <summary>Fits a logistic regression to what came true, its weights drawn towards 0 as few questions say little.</summary>
/// <param name="Intercept">Weight without any sign.</param>
/// <param name="Signs">A weight for each sign.</param>
internal sealed record LogisticFit(double Intercept, IReadOnlyList<(string Name, double Weight)> Signs)
{
    /// <summary>Half the square of a weight costs as much as this many answers; the intercept costs nothing.</summary>
    private const double Ridge = 1;
    private const int Steps = 3000;
    private const double Rate = 1;

    /// <summary>One thing known: its signs, and whether it came true.</summary>
    internal sealed record Case(IReadOnlyList<(string Name, double Value)> Signs, bool True, int Fold);

    /// <summary>Fits the weights; an even chance where there are no cases.</summary>
    public static LogisticFit To(IReadOnlyList<Case> cases)
    {
        if (cases.Count == 0)
        {
            return new LogisticFit(0, []);
        }

        var rows = cases.Select(c => c.Signs.Select(s => s.Value).ToArray()).ToList();
        var weights = new double[rows[0].Length];
        var slope = new double[weights.Length];
        var intercept = 0.0;
        for (var step = 0; step < Steps; step++)
        {
            for (var j = 0; j < slope.Length; j++)
            {
                slope[j] = Ridge * weights[j];
            }

            var level = 0.0;
            for (var i = 0; i < rows.Count; i++)
            {
                var error = Probability(intercept, weights, rows[i]) - (cases[i].True ? 1 : 0);
                level += error;
                for (var j = 0; j < slope.Length; j++)
                {
                    slope[j] += error * rows[i][j];
                }
            }

            intercept -= Rate * level / rows.Count;
            for (var j = 0; j < weights.Length; j++)
            {
                weights[j] -= Rate * slope[j] / rows.Count;
            }
        }

        return new LogisticFit(intercept, [.. cases[0].Signs.Zip(weights, (s, w) => (s.Name, w))]);
    }

    /// <summary>For each case the probability by weights that were fitted without its fold.</summary>
    public static IReadOnlyList<double> HeldOut(IReadOnlyList<Case> cases)
    {
        var without = cases.Select(c => c.Fold).Distinct().ToDictionary(f => f, f => To([.. cases.Where(c => c.Fold != f)]).Weights);
        return [.. cases.Select(c => without[c.Fold].Of(c.Signs))];
    }

    /// <summary>What the product would use.</summary>
    public LogisticWeights Weights => new(new StringReader(ToString()));

    /// <summary>The file that the product reads.</summary>
    public override string ToString()
    {
        var rows = new StringBuilder("# sign<Tab>weight of a logistic regression. Written by eval calibrate-confidence.\n");
        foreach (var (name, weight) in Signs.Prepend((LogisticWeights.Intercept, Intercept)))
        {
            rows.Append(CultureInfo.InvariantCulture, $"{name}\t{weight:0.###}\n");
        }

        return rows.ToString();
    }

    private static double Probability(double intercept, double[] weights, double[] row)
    {
        var sum = intercept;
        for (var j = 0; j < row.Length; j++)
        {
            sum += weights[j] * row[j];
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}
