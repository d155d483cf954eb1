using System.CommandLine;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace PolicyIndex.Eval.Benchmarks;

/// <summary><c>bench-parts</c>: search and writing by BenchmarkDotNet, with what they allocate.</summary>
internal static class BenchPartsCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build()
    {
        var quick = new Option<bool>("--quick") { Description = "Three short iterations: says whether it runs, not how fast." };
        var artifacts = new Option<DirectoryInfo>("--artifacts") { Description = "Folder of BenchmarkDotNet's reports.", DefaultValueFactory = _ => new DirectoryInfo(Path.Combine(Path.GetTempPath(), "policyindex-bench-parts")) };
        var command = new Command("bench-parts", "Measures search and writing by BenchmarkDotNet.") { quick, artifacts };
        command.SetAction(parsed =>
        {
            // In this process: BenchmarkDotNet's own projects would restore packages of their own.
            var job = (parsed.GetValue(quick) ? Job.Dry : Job.Default).WithToolchain(InProcessEmitToolchain.Instance);
            var config = ManualConfig.CreateEmpty()
                .AddJob(job)
                .AddLogger(ConsoleLogger.Default)
                .AddColumnProvider(DefaultColumnProviders.Instance)
                .WithArtifactsPath(parsed.GetRequiredValue(artifacts).FullName);
            return BenchmarkRunner.Run<PartsBenchmark>(config).HasCriticalValidationErrors ? 2 : 0;
        });
        return command;
    }
}
