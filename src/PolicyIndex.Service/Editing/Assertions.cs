namespace PolicyIndex.Service.Editing;

/// <summary>The record of what editors said.</summary>
internal static class Assertions
{
    /// <summary>The assertions that were not undone, in order; an undo itself is none of them.</summary>
    public static IReadOnlyList<T> Counting<T>(IEnumerable<T> assertions)
        where T : ISaid
    {
        var counting = new List<T>();
        foreach (var assertion in assertions.OrderBy(a => a.Sequence))
        {
            if (assertion.Action == AssertionAction.Undo)
            {
                counting.RemoveAll(a => a.Sequence == assertion.Undoes);
            }
            else
            {
                counting.Add(assertion);
            }
        }

        return counting;
    }
}
