using PolicyIndex.Search.Reranking;

namespace PolicyIndex.Eval.Ranking;

/// <summary>
/// Fits linear weights so that candidates which answer stand first: the mean over questions of the listwise loss
/// (−log of the softmax share of each answering candidate), with a quadratic penalty towards zero. Convex, hence the same result every time.
/// </summary>
internal static class SoftmaxTrainer
{
    private const int Steps = 400;
    private const double Rate = 0.15;

    /// <summary>Fits the weights of the features allowed; the others stay 0.</summary>
    public static RankingWeights Fit(IReadOnlyList<JudgedQuestion> questions, Func<RankingFeature, bool> allowed, double penalty)
    {
        var use = Enum.GetValues<RankingFeature>().Select(allowed).ToArray();
        var usable = questions.Where(q => q.Touched.Any(t => t.Count > 0)).ToList();
        var weights = new double[use.Length];
        var mean = new double[use.Length];
        var square = new double[use.Length];
        for (var step = 1; step <= Steps; step++)
        {
            var gradient = Gradient(usable, weights, use, penalty);
            for (var f = 0; f < weights.Length; f++)
            {
                // Adam: features differ much in their spread.
                mean[f] = (0.9 * mean[f]) + (0.1 * gradient[f]);
                square[f] = (0.999 * square[f]) + (0.001 * gradient[f] * gradient[f]);
                var m = mean[f] / (1 - Math.Pow(0.9, step));
                var s = square[f] / (1 - Math.Pow(0.999, step));
                weights[f] -= Rate / (1 + (step / 100.0)) * m / (Math.Sqrt(s) + 1e-8);
            }
        }

        return new RankingWeights(weights);
    }

    private static double[] Gradient(List<JudgedQuestion> questions, double[] weights, bool[] use, double penalty)
    {
        var gradient = new double[weights.Length];
        foreach (var question in questions)
        {
            var shares = question.Candidates.Select(c => Dot(weights, c.Features)).ToArray();
            var highest = shares.Max();
            var sum = 0.0;
            for (var i = 0; i < shares.Length; i++)
            {
                shares[i] = Math.Exp(shares[i] - highest);
                sum += shares[i];
            }

            var answering = question.Touched.Count(t => t.Count > 0);
            for (var i = 0; i < shares.Length; i++)
            {
                var error = (shares[i] / sum) - (question.Touched[i].Count > 0 ? 1.0 / answering : 0);
                var features = question.Candidates[i].Features;
                for (var f = 0; f < gradient.Length; f++)
                {
                    gradient[f] += error * features[f];
                }
            }
        }

        for (var f = 0; f < gradient.Length; f++)
        {
            gradient[f] = use[f] ? (gradient[f] / questions.Count) + (penalty * weights[f]) : 0;
        }

        return gradient;
    }

    private static double Dot(double[] weights, float[] features)
    {
        var sum = 0.0;
        for (var f = 0; f < weights.Length; f++)
        {
            sum += weights[f] * features[f];
        }

        return sum;
    }
}
