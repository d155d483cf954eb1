using System.Diagnostics;
using PolicyIndex.Eval.Metrics;

namespace PolicyIndex.Eval.Benchmarks;

/// <summary>Asks questions as clients do that wait for each answer before the next question.</summary>
internal static class LoadDriver
{
    /// <summary>What the clients met.</summary>
    /// <param name="MedianMilliseconds">Half of the answers came in this time.</param>
    /// <param name="P95Milliseconds">95 of 100 did.</param>
    /// <param name="PerSecond">Answers a second, all clients together.</param>
    /// <param name="ProcessorMilliseconds">Processor time an answer, all threads; tells what the wall clock hides when other programs run.</param>
    public sealed record Load(double MedianMilliseconds, double P95Milliseconds, double PerSecond, double ProcessorMilliseconds);

    /// <summary>Every client asks so many questions, each client beginning at another one.</summary>
    public static Load Run(int clients, int each, IReadOnlyList<string> questions, Action<string> ask)
    {
        var times = new double[clients * each];
        using var ready = new Barrier(clients + 1);
        var threads = Enumerable.Range(0, clients).Select(client => new Thread(() =>
        {
            var first = client * questions.Count / clients;
            ready.SignalAndWait();
            for (var i = 0; i < each; i++)
            {
                var started = Stopwatch.GetTimestamp();
                ask(questions[(first + i) % questions.Count]);
                times[(client * each) + i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            }
        })).ToList();
        threads.ForEach(t => t.Start());
        ready.SignalAndWait();
        var processor = Environment.CpuUsage.TotalTime;
        var begun = Stopwatch.GetTimestamp();
        threads.ForEach(t => t.Join());
        return new Load(
            Percentile.Of(times, .5),
            Percentile.Of(times, .95),
            times.Length / Stopwatch.GetElapsedTime(begun).TotalSeconds,
            (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / times.Length);
    }
}
