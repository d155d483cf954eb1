using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Eval.Retrieval;
using PolicyIndex.Ingest;

namespace PolicyIndex.Eval.Ranking;

/// <summary><c>train-ranker</c>: fits the weights of the re-ranker, measures every part on held-out documents, and writes both down.</summary>
internal static class TrainRankerCommand
{
    /// <summary>Builds the command, which writes its table to the output.</summary>
    public static Command Build(TextWriter output)
    {
        var gold = new Option<DirectoryInfo>("--gold") { Description = "Folder of the hand-checked gold.", Required = true };
        var corpus = new Option<FileInfo>("--corpus") { Description = "The corpus text file whose lines the gold counts.", Required = true };
        var questions = QuestionFiles.Option();
        var weights = new Option<FileInfo?>("--weights") { Description = "Write the fitted weights to this file (src/PolicyIndex.Search/Reranking/ranking-weights.tsv)." };
        var readme = new Option<FileInfo?>("--readme") { Description = "Put the table into this file (eval/README.md)." };
        var command = new Command("train-ranker", "Fits the re-ranker with cross-validation by document and measures each part.") { gold, corpus, questions, weights, readme };
        command.SetAction(parsed =>
        {
            try
            {
                Run(output, parsed.GetRequiredValue(gold).FullName, QuestionFiles.In(parsed, questions), parsed.GetRequiredValue(corpus).FullName, parsed.GetValue(weights)?.FullName, parsed.GetValue(readme)?.FullName);
                return 0;
            }
            catch (Exception e) when (e is GoldFormatException or UnreadableDocumentException or InvalidDataException or IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine(e.Message);
                return 2;
            }
        });
        return command;
    }

    private static void Run(TextWriter output, string goldFolder, IReadOnlyList<string> questionFiles, string corpusFile, string? weightsFile, string? readmeFile)
    {
        var corpus = EvalCorpus.Load(corpusFile);
        using var retriever = new IndexRetriever(corpus);
        var gold = new GoldFolder(goldFolder, questionFiles);
        var (rows, weights) = RankingAblation.Measure(gold.Questions(), gold.FurtherQuestions(), corpus, retriever);
        var table = AblationTable.Of(rows);
        output.Write(table);
        if (weightsFile is not null)
        {
            using var file = new StreamWriter(weightsFile) { NewLine = "\n" };
            file.WriteLine("# Weights of the re-ranker's features, written by eval train-ranker. A feature without a row weighs nothing.");
            file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# SHA-256 of the questions they were fitted on: {Hash([Path.Combine(goldFolder, "questions.jsonl"), .. questionFiles])}"));
            weights.Write(file);
        }

        if (readmeFile is not null)
        {
            File.WriteAllText(readmeFile, AblationTable.PutInto(File.ReadAllText(readmeFile), table));
        }
    }

    private static string Hash(IEnumerable<string> files) => Convert.ToHexStringLower(SHA256.HashData([.. files.SelectMany(File.ReadAllBytes)]));
}
