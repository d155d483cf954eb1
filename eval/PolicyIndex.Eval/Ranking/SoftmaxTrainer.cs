using PolicyIndex.Search.Reranking;

namespace PolicyIndex.Eval.Ranking;

/// <summary>
/// Fits linear weights so that candidates which answer stand first: the mean over questions of the listwise loss
/// (−log of the softmax share of each answering candidate), with a quadratic penalty towards zero. Convex, hence the same result every time.
/// </summary>
internal static class SoftmaxTrainer
{
    private const int Steps = 80;
    private const double Rate = 0.4;

    /// <summary>Fits the weights of the features allowed; the others stay 0.</summary>
    public static RankingWeights Fit(IReadOnlyList<JudgedQuestion> questions, Func<RankingFeature, bool> allowed, double penalty)
    {
        var used = Enum.GetValues<RankingFeature>().Where(allowed).Select(f => (int)f).ToArray();
        var usable = questions.Where(q => q.Touched.Any(t => t.Count > 0)).Select(q => new Example(
            [.. q.Candidates.SelectMany(c => used.Select(f => (double)c.Features[f]))],
            [.. q.Touched.Select(t => t.Count > 0)])).ToList();
        var weights = new double[used.Length];
        var mean = new double[used.Length];
        var square = new double[used.Length];
        for (var step = 1; step <= Steps; step++)
        {
            var gradient = Gradient(usable, weights, penalty);
            for (var f = 0; f < weights.Length; f++)
            {
                // Adam: features differ much in their spread.
                mean[f] = (0.9 * mean[f]) + (0.1 * gradient[f]);
                square[f] = (0.999 * square[f]) + (0.001 * gradient[f] * gradient[f]);
                var m = mean[f] / (1 - Math.Pow(0.9, step));
                var s = square[f] / (1 - Math.Pow(0.999, step));
                weights[f] -= Rate / (1 + (step / 40.0)) * m / (Math.Sqrt(s) + 1e-8);
            }
        }

        var all = new double[RankingWeights.Count];
        for (var f = 0; f < used.Length; f++)
        {
            all[used[f]] = weights[f];
        }

        return new RankingWeights(all);
    }

    private static double[] Gradient(List<Example> examples, double[] weights, double penalty)
    {
        var gradient = new double[weights.Length];
        foreach (var (features, answers) in examples)
        {
            var shares = new double[answers.Length];
            for (var i = 0; i < shares.Length; i++)
            {
                shares[i] = Dot(weights, features.AsSpan(i * weights.Length, weights.Length));
            }

            var highest = shares.Max();
            var sum = 0.0;
            for (var i = 0; i < shares.Length; i++)
            {
                shares[i] = Math.Exp(shares[i] - highest);
                sum += shares[i];
            }

            var answering = answers.Count(a => a);
            for (var i = 0; i < shares.Length; i++)
            {
                var error = (shares[i] / sum) - (answers[i] ? 1.0 / answering : 0);
                for (var f = 0; f < gradient.Length; f++)
                {
                    gradient[f] += error * features[(i * weights.Length) + f];
                }
            }
        }

        for (var f = 0; f < gradient.Length; f++)
        {
            gradient[f] = (gradient[f] / examples.Count) + (penalty * weights[f]);
        }

        return gradient;
    }

    private sealed record Example(double[] Features, bool[] Answers);

    private static double Dot(double[] weights, ReadOnlySpan<double> features)
    {
        var sum = 0.0;
        for (var f = 0; f < weights.Length; f++)
        {
            sum += weights[f] * features[f];
        }

        return sum;
    }
}
