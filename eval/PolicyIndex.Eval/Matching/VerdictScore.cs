using PolicyIndex.Provisions.Matching;

namespace PolicyIndex.Eval.Matching;

/// <summary>Three classes against the gold's.</summary>
internal sealed class VerdictScore
{
    private readonly int[,] _counts = new int[3, 3];

    /// <summary>Counts a case.</summary>
    public void Add(Verdict wanted, Verdict got) => _counts[(int)wanted, (int)got]++;

    /// <summary>Cases of a wanted verdict that got another one.</summary>
    public int Count(Verdict wanted, Verdict got) => _counts[(int)wanted, (int)got];

    /// <summary>Share of right cases.</summary>
    public double Accuracy => All == 0 ? 0 : (double)Enumerable.Range(0, 3).Sum(i => _counts[i, i]) / All;

    /// <summary>Mean of the three F1; a class that neither side names counts as 0.</summary>
    public double MacroF1 => Enumerable.Range(0, 3).Average(F1);

    private int All => _counts.Cast<int>().Sum();

    /// <summary>F1 of one verdict.</summary>
    public double F1(int verdict)
    {
        var wanted = Enumerable.Range(0, 3).Sum(i => _counts[verdict, i]);
        var got = Enumerable.Range(0, 3).Sum(i => _counts[i, verdict]);
        return wanted + got == 0 ? 0 : 2.0 * _counts[verdict, verdict] / (wanted + got);
    }
}
