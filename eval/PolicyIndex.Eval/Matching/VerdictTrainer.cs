using PolicyIndex.Provisions.Matching;

namespace PolicyIndex.Eval.Matching;

/// <summary>
/// Fits a softmax over three verdicts: maximum likelihood with a quadratic penalty, classes weighted so that rare ones count
/// (macro-F1 is what is measured), by Adam over the whole set from zero. Deterministic.
/// </summary>
internal static class VerdictTrainer
{
    private const int Steps = 400;
    private const double Rate = 0.05;

    // 0 leaves the classes as frequent as they are, 1 makes all of them count alike; chosen on folds of documents.
    private const double Evening = 0.8;

    /// <summary>Fits on examples.</summary>
    public static Inclination Fit(IReadOnlyList<TrainingExample> examples, double penalty) => new(Weights(examples, penalty));

    /// <summary>The weights alone, one row a verdict.</summary>
    public static IReadOnlyList<double[]> Weights(IReadOnlyList<TrainingExample> examples, double penalty)
    {
        var signs = MatchSigns.Names.Count;
        var weights = new double[3 * signs];
        var mean = new double[3 * signs];
        var square = new double[3 * signs];
        var present = examples.Select(e => Enumerable.Range(0, signs).Where(i => e.Signs[i] != 0).ToArray()).ToList();
        var total = examples.Sum(e => e.Weight);
        var classes = Enumerable.Range(0, 3).Select(c => Math.Pow(total / (3.0 * Math.Max(1, examples.Where(e => (int)e.Wanted == c).Sum(e => e.Weight))), Evening)).ToArray();
        for (var step = 1; step <= Steps; step++)
        {
            var gradient = Gradient(examples, present, weights, classes, total, signs);
            for (var i = 0; i < weights.Length; i++)
            {
                var slope = gradient[i] + (i % signs == 0 ? 0 : penalty * weights[i]);
                mean[i] = (0.9 * mean[i]) + (0.1 * slope);
                square[i] = (0.999 * square[i]) + (0.001 * slope * slope);
                weights[i] -= Rate * (mean[i] / (1 - Math.Pow(0.9, step))) / (Math.Sqrt(square[i] / (1 - Math.Pow(0.999, step))) + 1e-8);
            }
        }

        return [.. Enumerable.Range(0, 3).Select(c => weights[(c * signs)..((c + 1) * signs)])];
    }

    private static double[] Gradient(IReadOnlyList<TrainingExample> examples, List<int[]> present, double[] weights, double[] classes, double total, int signs)
    {
        var gradient = new double[weights.Length];
        Span<double> scores = stackalloc double[3];
        for (var n = 0; n < examples.Count; n++)
        {
            var (example, at) = (examples[n], present[n]);
            var values = example.Signs;
            for (var c = 0; c < 3; c++)
            {
                var score = 0.0;
                foreach (var i in at)
                {
                    score += weights[(c * signs) + i] * values[i];
                }

                scores[c] = score;
            }

            var most = Math.Max(scores[0], Math.Max(scores[1], scores[2]));
            var sum = Math.Exp(scores[0] - most) + Math.Exp(scores[1] - most) + Math.Exp(scores[2] - most);
            var scale = example.Weight * classes[(int)example.Wanted] / total;
            for (var c = 0; c < 3; c++)
            {
                var error = ((Math.Exp(scores[c] - most) / sum) - ((int)example.Wanted == c ? 1 : 0)) * scale;
                foreach (var i in at)
                {
                    gradient[(c * signs) + i] += error * values[i];
                }
            }
        }

        return gradient;
    }
}
