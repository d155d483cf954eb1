using PolicyIndex.Provisions;

namespace PolicyIndex.Eval.Retrieval;

/// <summary>What is measured: a question in, provisions out, best first.</summary>
internal interface IRetriever
{
    /// <summary>The best provisions for a question, at most <paramref name="limit"/>.</summary>
    public IReadOnlyList<Provision> Retrieve(string question, int limit);
}
