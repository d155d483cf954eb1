namespace PolicyIndex.Search.Reranking;

/// <summary>What the candidates of one question say about each other: several good clauses of a work, or side by side, make it likely that it is meant.</summary>
internal sealed class Agreement
{
    private const int BestOfWork = 3;

    private readonly IReadOnlyList<UnitProfile> profiles;
    private readonly IReadOnlyList<float> lexical;
    private readonly float best;
    private readonly Dictionary<string, float> works = new(StringComparer.Ordinal);
    private readonly ILookup<string, int> byPlace;
    private readonly Dictionary<string, int> byId;

    public Agreement(IReadOnlyList<UnitProfile> profiles, IReadOnlyList<float> lexical)
    {
        this.profiles = profiles;
        this.lexical = lexical;
        best = Math.Max(1e-6f, lexical.Count == 0 ? 0 : lexical.Max());
        foreach (var work in Enumerable.Range(0, profiles.Count).GroupBy(i => profiles[i].WorkId, StringComparer.Ordinal))
        {
            works[work.Key] = work.Select(i => lexical[i]).OrderDescending().Take(BestOfWork).Sum();
        }

        var bestWork = Math.Max(1e-6f, works.Count == 0 ? 0 : works.Values.Max());
        foreach (var work in works.Keys)
        {
            works[work] /= bestWork;
        }

        byPlace = Enumerable.Range(0, profiles.Count).ToLookup(i => profiles[i].Place, StringComparer.Ordinal);
        byId = Enumerable.Range(0, profiles.Count).ToDictionary(i => profiles[i].Id, StringComparer.Ordinal);
    }

    /// <summary>BM25 of a candidate against the best one's.</summary>
    public float Lexical(int candidate) => lexical[candidate] / best;

    /// <summary>The three best candidates of its work against those of the best work.</summary>
    public float OfWork(int candidate) => works[profiles[candidate].WorkId];

    /// <summary>The best other candidate under the same unit, or above or below it, against the best of all.</summary>
    public float OfNeighbours(int candidate)
    {
        var profile = profiles[candidate];
        var found = 0f;
        if (profile.Place.Length > 0)
        {
            foreach (var sibling in byPlace[profile.Place])
            {
                found = sibling == candidate ? found : Math.Max(found, lexical[sibling]);
            }

            if (byId.TryGetValue(profile.Place, out var parent))
            {
                found = Math.Max(found, lexical[parent]);
            }
        }

        foreach (var child in byPlace[profile.Id])
        {
            found = Math.Max(found, lexical[child]);
        }

        return found / best;
    }
}
