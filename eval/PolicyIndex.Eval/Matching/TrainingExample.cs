using PolicyIndex.Provisions.Matching;

namespace PolicyIndex.Eval.Matching;

/// <summary>What the trainer learns from one rule.</summary>
/// <param name="Signs">Signs.</param>
/// <param name="Wanted">The gold's verdict.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record TrainingExample(double[] Signs, Verdict Wanted, double Weight)
{
    private const int Most = 3;
    private const double NeighbourWeight = 0.3;

    /// <summary>
    /// The rule that is meant gets the verdict. Its neighbours on the same lines get a verdict of no or unknown too, together as one
    /// example, since any of them would be shown in its place.
    /// </summary>
    public static IEnumerable<TrainingExample> Of(JudgedPair pair)
    {
        var neighbours = pair.Rules.Where(r => !r.Meant && !r.Shut).Take(Most).ToList();
        foreach (var rule in pair.Rules.Where(r => r.Meant && !r.Shut).Concat(neighbours))
        {
            if (rule.Meant)
            {
                yield return new TrainingExample(rule.Signs, pair.Wanted, 1);
            }
            else if (pair.Wanted != Verdict.Yes)
            {
                yield return new TrainingExample(rule.Signs, pair.Wanted, NeighbourWeight / neighbours.Count);
            }
        }
    }
}
