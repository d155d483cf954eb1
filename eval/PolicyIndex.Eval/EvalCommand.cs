using System.CommandLine;
using PolicyIndex.Eval.Answers;
using PolicyIndex.Eval.Benchmarks;
using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Matching;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Eval.Ranking;
using PolicyIndex.Eval.Reports;
using PolicyIndex.Eval.Tracks;
using PolicyIndex.Ingest;
using Spectre.Console;

namespace PolicyIndex.Eval;

/// <summary>The command line. Exit codes: 0 as good as the baseline, 1 a figure lost, 2 nothing could be measured.</summary>
internal static class EvalCommand
{
    /// <summary>Builds the command over the given console.</summary>
    public static RootCommand Build(IAnsiConsole console, IReadOnlyList<ITrack> tracks)
    {
        var name = new Argument<string>("TRACK") { Description = string.Join("; ", tracks.Select(t => $"{t.Name}: {t.Description}")) };
        name.AcceptOnlyFromAmong([.. tracks.Select(t => t.Name)]);
        var gold = new Option<DirectoryInfo>("--gold") { Description = "Folder of the hand-checked gold.", Required = true };
        var corpus = new Option<FileInfo>("--corpus") { Description = "The corpus text file whose lines the gold counts.", Required = true };
        var json = new Option<FileInfo?>("--json") { Description = "Also write the result to this file." };
        var baselines = new Option<DirectoryInfo>("--baselines") { Description = "Folder of the baselines.", DefaultValueFactory = _ => new DirectoryInfo(EvalFolder.Of("baselines")) };
        var questions = QuestionFiles.Option();
        var update = new Option<bool>("--update-baseline") { Description = "Accept the result as the new baseline." };

        var root = new RootCommand("Measures the product against hand-checked gold.") { name, gold, corpus, questions, json, baselines, update };
        root.Subcommands.Add(TrainRankerCommand.Build(console.Profile.Out.Writer));
        root.Subcommands.Add(CalibrateConfidenceCommand.Build(console.Profile.Out.Writer));
        root.Subcommands.Add(TrainMatcherCommand.Build(console.Profile.Out.Writer));
        root.Subcommands.Add(BenchSearchCommand.Build(console.Profile.Out.Writer));
        root.Subcommands.Add(BenchMatchCommand.Build(console.Profile.Out.Writer));
        root.Subcommands.Add(BenchPartsCommand.Build());
        root.SetAction(parsed =>
        {
            try
            {
                var track = tracks.Single(t => t.Name == parsed.GetRequiredValue(name));
                return Run(
                    console,
                    track,
                    new GoldFolder(parsed.GetRequiredValue(gold).FullName, QuestionFiles.In(parsed, questions)),
                    parsed.GetRequiredValue(corpus).FullName,
                    parsed.GetValue(json)?.FullName,
                    Path.Combine(parsed.GetRequiredValue(baselines).FullName, track.Name + ".json"),
                    parsed.GetValue(update));
            }
            catch (Exception e) when (e is GoldFormatException or UnreadableDocumentException or InvalidDataException or IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine(e.Message);
                return 2;
            }
        });
        return root;
    }

    private static int Run(IAnsiConsole console, ITrack track, GoldFolder gold, string corpus, string? json, string baselineFile, bool update)
    {
        var result = track.Run(gold, EvalCorpus.Load(corpus));
        TrackReport.Write(console, track, result);
        if (json is not null)
        {
            JsonReport.Write(json, track, result);
        }

        var baseline = Baseline.Read(baselineFile);
        if (baseline is not null)
        {
            var comparison = BaselineComparison.Compare(result, baseline);
            TrackReport.Write(console, comparison);
            if (comparison.Loses && !update)
            {
                return 1;
            }
        }

        if (update)
        {
            BaselineComparison.Keep(result).Write(baselineFile);
            console.Profile.Out.Writer.WriteLine($"baseline written: {baselineFile}");
        }
        else if (baseline is null)
        {
            console.Profile.Out.Writer.WriteLine($"no baseline at {baselineFile}; write one with --update-baseline");
        }

        return 0;
    }
}
