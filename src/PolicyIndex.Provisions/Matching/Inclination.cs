using System.Globalization;
using PolicyIndex.Provisions.Enterprises;

namespace PolicyIndex.Provisions.Matching;

/// <summary>
/// What the signs of a rule incline to where its typed conditions leave it open: a softmax over the three verdicts, its weights
/// trained by eval/ on hand-judged pairs of rule and enterprise.
/// </summary>
public sealed class Inclination
{
    private readonly double[][] weights;

    /// <summary>Takes weights, one row a verdict in the order no, unknown, yes; one value a sign.</summary>
    /// <exception cref="ArgumentException">The rows are not three, or not as long as the signs are many.</exception>
    public Inclination(IReadOnlyList<double[]> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Count != 3 || weights.Any(w => w.Length != MatchSigns.Names.Count))
        {
            throw new ArgumentException($"Weights for three verdicts and {MatchSigns.Names.Count} signs are needed.", nameof(weights));
        }

        this.weights = [.. weights];
    }

    /// <summary>The weights that come with the product.</summary>
    public static Inclination Default { get; } = ReadDefault();

    /// <summary>Probabilities of no, unknown and yes.</summary>
    internal double[] Probabilities(double[] signs)
    {
        var scores = new double[3];
        for (var i = 0; i < signs.Length; i++)
        {
            if (signs[i] is var sign && sign != 0)
            {
                scores[0] += weights[0][i] * sign;
                scores[1] += weights[1][i] * sign;
                scores[2] += weights[2][i] * sign;
            }
        }

        var most = scores.Max();
        var shares = scores.Select(s => Math.Exp(s - most)).ToArray();
        var sum = shares.Sum();
        return [.. shares.Select(s => s / sum)];
    }

    /// <summary>The likeliest verdict between two bounds; of equally likely ones the higher.</summary>
    internal Verdict Of(double[] signs, Verdict least, Verdict most)
    {
        if (least == most)
        {
            return least;
        }

        var p = Probabilities(signs);
        var likeliest = most;
        for (var verdict = most; verdict >= least; verdict--)
        {
            likeliest = p[(int)verdict] > p[(int)likeliest] ? verdict : likeliest;
        }

        return likeliest;
    }

    // A row: sign, weight for no, for unknown, for yes. A sign without a row weighs nothing.
    private static Inclination ReadDefault()
    {
        var rows = DataTable.Read("match-weights.tsv", 4).ToDictionary(r => r[0], r => r.Skip(1).Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray(), StringComparer.Ordinal);
        return new Inclination([.. Enumerable.Range(0, 3).Select(i => MatchSigns.Names.Select(n => rows.TryGetValue(n, out var row) ? row[i] : 0).ToArray())]);
    }
}
