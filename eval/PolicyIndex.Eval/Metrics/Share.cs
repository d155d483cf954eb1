namespace PolicyIndex.Eval.Metrics;

/// <summary>So many of so many.</summary>
internal readonly record struct Share(int Hits, int Of)
{
    /// <summary>Between 0 and 1; 0 of 0 is 0, so that an empty gold file never looks perfect.</summary>
    public double Value => Of == 0 ? 0 : (double)Hits / Of;

    /// <summary>Counts how many things pass.</summary>
    public static Share Count<T>(IEnumerable<T> things, Func<T, bool> pass)
    {
        var (hits, of) = (0, 0);
        foreach (var thing in things)
        {
            of++;
            hits += pass(thing) ? 1 : 0;
        }

        return new Share(hits, of);
    }
}
