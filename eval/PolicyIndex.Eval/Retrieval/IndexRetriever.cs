using PolicyIndex.Eval.Parsed;
using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Locators;
using PolicyIndex.Search;
using PolicyIndex.Search.Querying;
using PolicyIndex.Search.Questions;
using PolicyIndex.Search.Reranking;

namespace PolicyIndex.Eval.Retrieval;

/// <summary>The product's own index over the corpus, on disk as in the service, removed afterwards.</summary>
internal sealed class IndexRetriever : IRetriever, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("policyindex-eval-");
    private readonly ProvisionIndex _index;
    private readonly Dictionary<string, Provision> _byId;
    private readonly Resolver _resolver;

    /// <summary>Indexes every document.</summary>
    public IndexRetriever(EvalCorpus corpus)
    {
        _byId = corpus.Parsed.Works.SelectMany(w => w.Provisions).ToDictionary(p => p.Id, StringComparer.Ordinal);
        _resolver = new Resolver(corpus.Parsed.Works.Aggregate(WorkCatalog.Empty, (catalog, w) => catalog.With(w.Work, w.Provisions)));
        _index = ProvisionIndex.OpenEmpty(_folder.FullName);
        _index.Rebuild(1, corpus.Parsed.Works.Select(w => new WorkUpserted(w.Work, w.Provisions)));
    }

    public IReadOnlyList<Provision> Retrieve(string question, int limit) =>
        [.. _index.Search(new SearchRequest { Query = question, Limit = limit, Named = QuestionTargets.In(_resolver, question).ProvisionIds }).Hits.Select(h => _byId[h.ProvisionId])];

    /// <summary>The candidates that the ranker would see, with their features, and the share of each term of the question.</summary>
    public (IReadOnlyList<Candidate> Candidates, float[] Rarities) Candidates(string question, SearchSetup setup) => _index.Candidates(question, setup);

    /// <summary>A provision of the corpus.</summary>
    public Provision Provision(string id) => _byId[id];

    public void Dispose()
    {
        _index.Dispose();
        _folder.Delete(recursive: true);
    }
}
