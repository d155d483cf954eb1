using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Ingest;
using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Matching;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Eval.Matching;

/// <summary>Trains the weights of the matcher on all profiles of the gold and writes them with the hash of what they were trained on.</summary>
internal static class TrainMatcherCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(TextWriter output)
    {
        var gold = new Option<DirectoryInfo>("--gold") { Description = "Folder of the hand-checked gold.", Required = true };
        var corpus = new Option<FileInfo>("--corpus") { Description = "The corpus text file whose lines the gold counts.", Required = true };
        var weights = new Option<FileInfo>("--out") { Description = "The weights file to write.", Required = true };
        var command = new Command("train-matcher", "Trains the weights by which open conditions are judged.") { gold, corpus, weights };
        command.SetAction(parsed =>
        {
            try
            {
                var folder = parsed.GetRequiredValue(gold).FullName;
                var profiles = new GoldFolder(folder).Profiles();
                var rules = new RuleCorpus(EvalCorpus.Load(parsed.GetRequiredValue(corpus).FullName));
                var judging = new PairJudging(rules, new RuleBook(rules.All), new GoldFolder(folder).Rules());
                var pairs = profiles.SelectMany(p => judging.Judge(p, PairJudging.OfFacts(p.Facts)).Concat(judging.Judge(p, DescriptionReader.Read(p.Description).Profile)));
                var fitted = VerdictTrainer.Weights([.. pairs.SelectMany(TrainingExample.Of)], FoldModels.Penalty);
                var file = parsed.GetRequiredValue(weights).FullName;
                File.WriteAllText(file, Rows(fitted, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, "profiles.jsonl"))))));
                output.WriteLine($"weights written: {file}");
                return 0;
            }
            catch (Exception e) when (e is GoldFormatException or UnreadableDocumentException or IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine(e.Message);
                return 2;
            }
        });
        return command;
    }

    private static string Rows(IReadOnlyList<double[]> weights, string hash)
    {
        var rows = new StringBuilder();
        rows.Append("# sign\tno\tunknown\tyes\n");
        rows.Append(CultureInfo.InvariantCulture, $"# trained by train-matcher on profiles.jsonl {hash}, rules {RuleReader.Version}\n");
        for (var i = 0; i < MatchSigns.Names.Count; i++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"{MatchSigns.Names[i]}\t{weights[0][i]:0.####}\t{weights[1][i]:0.####}\t{weights[2][i]:0.####}\n");
        }

        return rows.ToString();
    }
}
