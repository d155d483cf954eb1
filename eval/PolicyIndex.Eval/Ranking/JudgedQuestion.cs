using PolicyIndex.Eval.Gold;
using PolicyIndex.Search.Reranking;

namespace PolicyIndex.Eval.Ranking;

/// <summary>A question with its candidates and which gold units each of them touches.</summary>
/// <param name="Question">The gold.</param>
/// <param name="Fold">Number of the fold it is held out in; questions about one document share a fold.</param>
/// <param name="Judged">What BM25 found.</param>
/// <param name="Touched">For each candidate the 0-based indices of the gold units it touches.</param>
internal sealed record JudgedQuestion(GoldQuestion Question, int Fold, JudgedCandidates Judged, IReadOnlyList<IReadOnlyCollection<int>> Touched)
{
    /// <summary>The candidates in BM25's order.</summary>
    public IReadOnlyList<Candidate> Candidates => Judged.Candidates;

    /// <summary>Place of each candidate in <see cref="Candidates"/>.</summary>
    public IReadOnlyDictionary<string, int> Index { get; } = Enumerable.Range(0, Judged.Candidates.Count).ToDictionary(i => Judged.Candidates[i].Profile.Id, StringComparer.Ordinal);
}
