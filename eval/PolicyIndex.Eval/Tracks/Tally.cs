using PolicyIndex.Eval.Metrics;

namespace PolicyIndex.Eval.Tracks;

/// <summary>Counts cases of one measure and keeps those that fail.</summary>
internal sealed class Tally(string group, string measure)
{
    private readonly List<Loss> _losses = [];
    private int _cases;

    /// <summary>The failed cases.</summary>
    public IReadOnlyList<Loss> Losses => _losses;

    /// <summary>The measure so far.</summary>
    public Figure Figure => Figure.Of(group, measure, new Share(_cases - _losses.Count, _cases));

    /// <summary>Counts a case.</summary>
    /// <returns><paramref name="passed"/>.</returns>
    public bool Add(bool passed, string name, string wanted, Func<string> got)
    {
        _cases++;
        if (!passed)
        {
            _losses.Add(new Loss($"{group}: {measure}", name, wanted, got()));
        }

        return passed;
    }
}
