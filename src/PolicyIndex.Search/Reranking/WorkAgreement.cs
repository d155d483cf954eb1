namespace PolicyIndex.Search.Reranking;

/// <summary>What the candidates of one question say about each other: several good clauses of one work make it likely that the work is meant.</summary>
internal sealed class WorkAgreement
{
    private const int BestOfWork = 3;

    private readonly float best;
    private readonly Dictionary<string, float> works;

    public WorkAgreement(IReadOnlyList<FoundUnit> found)
    {
        best = found.Select(f => f.Lexical).DefaultIfEmpty(1).Max();
        works = found.GroupBy(f => f.Profile.WorkId, StringComparer.Ordinal)
            .ToDictionary(w => w.Key, w => w.Select(f => f.Lexical).OrderDescending().Take(BestOfWork).Sum(), StringComparer.Ordinal);
        BestWork = works.Values.DefaultIfEmpty(1).Max();
    }

    private float BestWork { get; }

    /// <summary>A BM25 score against the best one.</summary>
    public float Lexical(float score) => best > 0 ? score / best : 0;

    /// <summary>The three best candidates of a work against those of the best work.</summary>
    public float Of(string workId) => BestWork > 0 ? works[workId] / BestWork : 0;
}
