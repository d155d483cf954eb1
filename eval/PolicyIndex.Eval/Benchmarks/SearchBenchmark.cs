using System.Diagnostics;
using PolicyIndex.Search;
using PolicyIndex.Search.Lexicon;

namespace PolicyIndex.Eval.Benchmarks;

/// <summary>The product's index beside a plain one over the same invented works: time to write, size, time to open, memory, and answers to one and to sixteen clients.</summary>
internal sealed class SearchBenchmark(TextWriter progress)
{
    /// <summary>Clients at once in the second measurement.</summary>
    public const int Clients = 16;

    private const int Questions = 240;
    private const int WarmingQuestions = 60;
    private const int EachOfClients = 30;

    /// <summary>Rounds, each with questions of its own. Other programs run on most machines: the round with the lowest p95 counts.</summary>
    private const int Rounds = 3;

    /// <summary>What was measured of one index.</summary>
    public sealed record Measured(double WriteSeconds, long Bytes, double OpenMilliseconds, long HeapBytes, LoadDriver.Load Alone, LoadDriver.Load Together);

    /// <summary>Both indexes at one size.</summary>
    public sealed record Comparison(int Provisions, Measured Plain, Measured Product);

    /// <summary>Measures at one size, in a folder that is removed afterwards.</summary>
    public Comparison Run(int provisions)
    {
        var vocabulary = new InventedVocabulary(PolicyLexicon.Default.Entries.SelectMany(e => e.Written));
        var policies = new InventedPolicies(vocabulary);
        var works = 0;
        var inventing = Seconds("invent the works", () => works = policies.Works(provisions).Count());
        var sample = Enumerable.Range(0, 400).Select(i => policies.Work(1 + (int)((long)i * works / 400))).ToList();
        var questions = InventedQuestions.Of(sample, vocabulary, WarmingQuestions + (Rounds * Questions));
        var folder = Directory.CreateTempSubdirectory("policyindex-bench-");
        try
        {
            var (plainPath, productPath) = (Path.Combine(folder.FullName, "plain"), Path.Combine(folder.FullName, "product"));
            var plainWriting = Seconds("write the plain index", () => PlainIndex.Write(plainPath, policies.Works(provisions))) - inventing;
            var productWriting = Seconds("write the product's index", () =>
            {
                using var index = ProvisionIndex.OpenEmpty(productPath);
                index.Rebuild(1, policies.Works(provisions));
            }) - inventing;

            var empty = GC.GetTotalMemory(forceFullCollection: true);
            var (plain, plainOpening) = Opened(() => PlainIndex.Open(plainPath));
            Warm(questions, q => plain.Search(q));
            var plainHeap = GC.GetTotalMemory(forceFullCollection: true) - empty;
            var (product, productOpening) = Opened(() => ProvisionIndex.Open(productPath));
            Warm(questions, q => Ask(product, q));
            var productHeap = GC.GetTotalMemory(forceFullCollection: true) - empty - plainHeap;
            using (plain)
            using (product)
            {
                var asked = questions.Skip(WarmingQuestions).ToList();
                var alone = Compare("ask alone", 1, Questions, asked, q => plain.Search(q), q => Ask(product, q));
                var together = Compare("ask at once", Clients, EachOfClients, asked, q => plain.Search(q), q => Ask(product, q));
                return new Comparison(
                    product.ProvisionCount,
                    new Measured(plainWriting, Size(plainPath), plainOpening, plainHeap, alone.Plain, together.Plain),
                    new Measured(productWriting, Size(productPath), productOpening, productHeap, alone.Product, together.Product));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private (LoadDriver.Load Plain, LoadDriver.Load Product) Compare(string what, int clients, int each, List<string> questions, Action<string> plain, Action<string> product)
    {
        var rounds = questions.Chunk(Questions).Select(asked =>
        {
            var round = (Plain: LoadDriver.Run(clients, each, asked, plain), Product: LoadDriver.Run(clients, each, asked, product));
            progress.WriteLine(FormattableString.Invariant($"{what}: plain {round.Plain.MedianMilliseconds:0.0}/{round.Plain.P95Milliseconds:0.0} ms (cpu {round.Plain.ProcessorMilliseconds:0.0}), product {round.Product.MedianMilliseconds:0.0}/{round.Product.P95Milliseconds:0.0} ms (cpu {round.Product.ProcessorMilliseconds:0.0})"));
            return round;
        }).ToList();
        return (rounds.Select(r => r.Plain).MinBy(p => p.P95Milliseconds)!, rounds.Select(r => r.Product).MinBy(p => p.P95Milliseconds)!);
    }

    private static void Ask(ProvisionIndex index, string question) => index.Search(new SearchRequest { Query = question });

    private static void Warm(IReadOnlyList<string> questions, Action<string> ask)
    {
        foreach (var question in questions.Take(WarmingQuestions))
        {
            ask(question);
        }
    }

    private static (T Index, double Milliseconds) Opened<T>(Func<T> open)
    {
        var started = Stopwatch.GetTimestamp();
        var index = open();
        return (index, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    private double Seconds(string what, Action act)
    {
        var started = Stopwatch.GetTimestamp();
        act();
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        progress.WriteLine(FormattableString.Invariant($"{what}: {seconds:0.0} s"));
        return seconds;
    }

    private static long Size(string path) => new DirectoryInfo(path).EnumerateFiles().Sum(f => f.Length);
}
