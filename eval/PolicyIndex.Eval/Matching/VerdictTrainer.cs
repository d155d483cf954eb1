using PolicyIndex.Provisions.Matching;

namespace PolicyIndex.Eval.Matching;

/// <summary>
/// Fits a softmax over three verdicts: maximum likelihood with a quadratic penalty, classes weighted so that rare ones count
/// (macro-F1 is what is measured), by gradient descent with momentum from zero. Deterministic.
/// </summary>
internal static class VerdictTrainer
{
    private const int Steps = 1200;
    private const double Rate = 0.5;
    private const double Momentum = 0.9;

    /// <summary>Fits on judged pairs.</summary>
    public static Inclination Fit(IReadOnlyList<TrainingExample> pairs, double penalty) => new(Weights(pairs, penalty));

    /// <summary>The weights alone.</summary>
    public static IReadOnlyList<double[]> Weights(IReadOnlyList<TrainingExample> pairs, double penalty)
    {
        var signs = MatchSigns.Names.Count;
        var weights = Enumerable.Range(0, 3).Select(_ => new double[signs]).ToArray();
        var speed = Enumerable.Range(0, 3).Select(_ => new double[signs]).ToArray();
        var classes = Enumerable.Range(0, 3).Select(c => Math.Pow(pairs.Count / (3.0 * Math.Max(1, pairs.Count(p => (int)p.Wanted == c))), 0.6)).ToArray();
        for (var step = 0; step < Steps; step++)
        {
            var gradient = Enumerable.Range(0, 3).Select(c => weights[c].Select((w, i) => i == 0 ? 0 : penalty * w).ToArray()).ToArray();
            var model = new Inclination(weights);
            foreach (var pair in pairs)
            {
                var p = model.Probabilities(pair.Signs);
                var scale = pair.Weight * classes[(int)pair.Wanted] / pairs.Count;
                for (var c = 0; c < 3; c++)
                {
                    var error = (p[c] - ((int)pair.Wanted == c ? 1 : 0)) * scale;
                    for (var i = 0; i < signs; i++)
                    {
                        gradient[c][i] += error * pair.Signs[i];
                    }
                }
            }

            for (var c = 0; c < 3; c++)
            {
                for (var i = 0; i < signs; i++)
                {
                    speed[c][i] = (Momentum * speed[c][i]) - (Rate * gradient[c][i]);
                    weights[c][i] += speed[c][i];
                }
            }
        }

        return weights;
    }
}
