using BenchmarkDotNet.Attributes;
using PolicyIndex.Search;
using PolicyIndex.Search.Lexicon;

namespace PolicyIndex.Eval.Benchmarks;

/// <summary>The same search and the same writing as in <see cref="SearchBenchmark"/>, each alone and with what it allocates: for whoever changes one of them.</summary>
[MemoryDiagnoser]
public class PartsBenchmark
{
    private const int Provisions = 5_000;
    private const int WorksWritten = 20;

    private DirectoryInfo folder = null!;
    private List<WorkUpserted> works = [];
    private IReadOnlyList<string> questions = [];
    private PlainIndex plain = null!;
    private ProvisionIndex product = null!;
    private int asked;

    /// <summary>Writes both indexes.</summary>
    [GlobalSetup]
    public void Write()
    {
        var vocabulary = new InventedVocabulary(PolicyLexicon.Default.Entries.SelectMany(e => e.Written));
        works = [.. new InventedPolicies(vocabulary).Works(Provisions)];
        questions = InventedQuestions.Of(works, vocabulary, 240);
        folder = Directory.CreateTempSubdirectory("policyindex-bench-");
        var path = Path.Combine(folder.FullName, "plain");
        PlainIndex.Write(path, works);
        plain = PlainIndex.Open(path);
        product = ProvisionIndex.OpenEmpty(Path.Combine(folder.FullName, "product"));
        product.Rebuild(1, works);
    }

    /// <summary>Removes them.</summary>
    [GlobalCleanup]
    public void Remove()
    {
        plain.Dispose();
        product.Dispose();
        folder.Delete(recursive: true);
    }

    /// <summary>A question to the plain index.</summary>
    [Benchmark(Baseline = true)]
    public int PlainSearch() => plain.Search(Next());

    /// <summary>The same to the product's.</summary>
    [Benchmark]
    public int Search() => product.Search(new SearchRequest { Query = Next() }).Total;

    /// <summary>A page of a hundred hits.</summary>
    [Benchmark]
    public int SearchForHundred() => product.Search(new SearchRequest { Query = Next(), Limit = 100 }).Total;

    /// <summary>Twenty works into an index in memory.</summary>
    [Benchmark]
    public int WriteWorks()
    {
        using var index = ProvisionIndex.InMemory();
        index.Rebuild(1, works.Take(WorksWritten));
        return index.ProvisionCount;
    }

    private string Next() => questions[asked++ % questions.Count];
}
