using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using PolicyIndex.Eval.Reports;

namespace PolicyIndex.Eval.Benchmarks;

/// <summary>A comparison as a Markdown table, and its place in a file: one place for each size.</summary>
internal static class BenchmarkTable
{
    /// <summary>The table.</summary>
    public static string Of(SearchBenchmark.Comparison compared)
    {
        var (plain, product) = (compared.Plain, compared.Product);
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"{compared.Provisions} provisions; {Machine()}\n\n| | plain | product | ratio |\n|---|---|---|---|\n");
        void Row(string name, double first, double second, string format) =>
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {first.ToString(format, CultureInfo.InvariantCulture)} | {second.ToString(format, CultureInfo.InvariantCulture)} | {second / first:0.00} |\n");
        Row("write, provisions a second", compared.Provisions / plain.WriteSeconds, compared.Provisions / product.WriteSeconds, "0");
        Row("size, MB", plain.Bytes / 1e6, product.Bytes / 1e6, "0.0");
        Row("open (the product's with warming), ms", plain.OpenMilliseconds, product.OpenMilliseconds, "0");
        Row("heap after 60 questions, MB", plain.HeapBytes / 1e6, product.HeapBytes / 1e6, "0.0");
        Rows("one client", plain.Alone, product.Alone);
        Rows($"{SearchBenchmark.Clients} clients", plain.Together, product.Together);
        return table.ToString();

        void Rows(string who, LoadDriver.Load first, LoadDriver.Load second)
        {
            Row($"{who}: p50, ms", first.MedianMilliseconds, second.MedianMilliseconds, "0.0");
            Row($"{who}: p95, ms", first.P95Milliseconds, second.P95Milliseconds, "0.0");
            Row($"{who}: answers a second", first.PerSecond, second.PerSecond, "0");
            Row($"{who}: processor time an answer, ms", first.ProcessorMilliseconds, second.ProcessorMilliseconds, "0.0");
        }
    }

    /// <summary>The text with the table at the place of its size.</summary>
    /// <exception cref="InvalidDataException">The place is missing.</exception>
    public static string PutInto(string text, int asked, string table) =>
        new MarkedTable(string.Create(CultureInfo.InvariantCulture, $"bench-search {asked}: written by bench-search"), string.Create(CultureInfo.InvariantCulture, $"end of bench-search {asked}")).PutInto(text, table);

    private static string Machine() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:0} GB, {RuntimeInformation.OSArchitecture}, .NET {Environment.Version}");
}
