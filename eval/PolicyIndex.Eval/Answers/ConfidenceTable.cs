using System.Globalization;
using System.Text;

namespace PolicyIndex.Eval.Answers;

/// <summary>
/// Which share of answers with so much evidence was right: steps that never fall, by pooling neighbours that would (isotonic
/// regression), each of enough questions and drawn a little to the middle, as few questions say little.
/// </summary>
internal sealed record ConfidenceTable(IReadOnlyList<ConfidenceTable.Step> Steps)
{
    /// <summary>Fewest questions of a step.</summary>
    public const int Fewest = 15;

    /// <summary>One step.</summary>
    /// <param name="From">Least evidence.</param>
    /// <param name="Right">Share that was right, (right + 1) / (questions + 2).</param>
    /// <param name="Questions">How many it rests on.</param>
    public sealed record Step(double From, double Right, int Questions);

    /// <summary>Fits the steps to answers.</summary>
    public static ConfidenceTable Fit(IEnumerable<(double Evidence, bool Right)> answers)
    {
        var pools = new List<(double From, int Right, int Of)>();
        foreach (var chunk in answers.OrderBy(a => a.Evidence).Chunk(Fewest))
        {
            pools.Add((chunk[0].Evidence, chunk.Count(a => a.Right), chunk.Length));
            while (pools.Count > 1 && (pools[^1].Of < Fewest || Share(pools[^2]) >= Share(pools[^1])))
            {
                pools[^2] = (pools[^2].From, pools[^2].Right + pools[^1].Right, pools[^2].Of + pools[^1].Of);
                pools.RemoveAt(pools.Count - 1);
            }
        }

        return new ConfidenceTable([.. pools.Select((p, i) => new Step(i == 0 ? 0 : p.From, Math.Round((p.Right + 1.0) / (p.Of + 2), 3), p.Of))]);
    }

    /// <summary>Confidence for so much evidence; 0.5 without steps.</summary>
    public double Of(double evidence) => Steps.LastOrDefault(s => s.From <= evidence)?.Right ?? 0.5;

    /// <summary>The file that the product reads.</summary>
    public override string ToString()
    {
        var rows = new StringBuilder("# evidence from<Tab>share right<Tab>questions. Written by eval calibrate-confidence.\n");
        foreach (var step in Steps)
        {
            rows.Append(CultureInfo.InvariantCulture, $"{step.From:0.###}\t{step.Right:0.###}\t{step.Questions}\n");
        }

        return rows.ToString();
    }

    private static double Share((double From, int Right, int Of) pool) => (double)pool.Right / pool.Of;
}
