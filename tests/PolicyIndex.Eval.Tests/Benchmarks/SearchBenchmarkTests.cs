using PolicyIndex.Eval.Benchmarks;

namespace PolicyIndex.Eval.Tests.Benchmarks;

public sealed class SearchBenchmarkTests
{
    [Fact]
    public void Both_indexes_hold_the_same_works_and_are_asked_the_same()
    {
        using var progress = new StringWriter();
        var compared = new SearchBenchmark(progress).Run(500);

        Assert.InRange(compared.Provisions, 500, 600);
        Assert.All([compared.Plain, compared.Product], m =>
        {
            Assert.True(m.Bytes > 0);
            Assert.InRange(m.Alone.MedianMilliseconds, double.Epsilon, m.Alone.P95Milliseconds);
            Assert.InRange(m.Together.MedianMilliseconds, double.Epsilon, m.Together.P95Milliseconds);
        });
        var table = BenchmarkTable.Of(compared);
        Assert.Contains("| 16 clients: p95, ms |", table, StringComparison.Ordinal);

        const string place = "a\n<!-- bench-search 500: written by bench-search -->\nold\n<!-- end of bench-search 500 -->\nz\n";
        Assert.Contains(table, BenchmarkTable.PutInto(place, 500, table), StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => BenchmarkTable.PutInto(place, 5_000, table));
    }

    [Fact]
    public void Every_client_asks_as_often_as_the_others()
    {
        var asked = 0;
        var load = LoadDriver.Run(4, 5, ["一", "二", "三"], _ => Interlocked.Increment(ref asked));

        Assert.Equal(20, asked);
        Assert.True(load.MedianMilliseconds <= load.P95Milliseconds);
    }
}
