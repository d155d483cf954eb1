using System.CommandLine;
using System.Globalization;
using System.Text;
using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Eval.Ranking;
using PolicyIndex.Eval.Reports;
using PolicyIndex.Ingest;

namespace PolicyIndex.Eval.Answers;

/// <summary><c>calibrate-confidence</c>: fits the table of confidence, measures it on held-out documents, and writes both down.</summary>
internal static class CalibrateConfidenceCommand
{
    /// <summary>Place of the table in a file.</summary>
    public static readonly MarkedTable Place = new("confidence: written by calibrate-confidence", "end of confidence");

    /// <summary>Builds the command, which writes its table to the output.</summary>
    public static Command Build(TextWriter output)
    {
        var gold = new Option<DirectoryInfo>("--gold") { Description = "Folder of the hand-checked gold.", Required = true };
        var corpus = new Option<FileInfo>("--corpus") { Description = "The corpus text file whose lines the gold counts.", Required = true };
        var table = new Option<FileInfo?>("--table") { Description = "Write the table to this file (src/PolicyIndex.Service/Answers/confidence.tsv)." };
        var readme = new Option<FileInfo?>("--readme") { Description = "Put the measured table into this file (eval/README.md)." };
        var command = new Command("calibrate-confidence", "Fits the confidence of answers with cross-validation by document.") { gold, corpus, table, readme };
        command.SetAction(async (parsed, _) =>
        {
            try
            {
                var asked = await AskAsync(new GoldFolder(parsed.GetRequiredValue(gold).FullName), EvalCorpus.Load(parsed.GetRequiredValue(corpus).FullName));
                var measured = Measured(asked);
                await output.WriteAsync(measured);
                if (parsed.GetValue(table) is { } file)
                {
                    await File.WriteAllTextAsync(file.FullName, ConfidenceTable.Fit(asked.Select(a => (a.Evidence, a.Right))).ToString(), CancellationToken.None);
                }

                if (parsed.GetValue(readme) is { } text)
                {
                    await File.WriteAllTextAsync(text.FullName, Place.PutInto(await File.ReadAllTextAsync(text.FullName, CancellationToken.None), measured), CancellationToken.None);
                }

                return 0;
            }
            catch (Exception e) when (e is GoldFormatException or UnreadableDocumentException or InvalidDataException or IOException or UnauthorizedAccessException)
            {
                await Console.Error.WriteLineAsync(e.Message);
                return 2;
            }
        });
        return command;
    }

    /// <summary>What held-out confidence says against what came true, as a Markdown table.</summary>
    public static string Measured(IReadOnlyList<ToldAnswer> asked)
    {
        var told = asked.Select(a => (Confidence: ConfidenceTable.Fit(asked.Where(o => o.Fold != a.Fold).Select(o => (o.Evidence, o.Right))).Of(a.Evidence), a.Right)).ToList();
        var table = new StringBuilder("| confidence told, held out | answers | mean told | right |\n|---|---|---|---|\n");
        foreach (var band in told.GroupBy(t => Math.Floor(Math.Min(t.Confidence, 0.999) * 10) / 10).OrderBy(g => g.Key))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {band.Key:.0} – {band.Key + 0.1:.0} | {band.Count()} | {band.Average(t => t.Confidence):.00} | {band.Average(t => t.Right ? 1.0 : 0):.00} |\n");
        }

        var brier = told.Average(t => Math.Pow(t.Confidence - (t.Right ? 1 : 0), 2));
        var share = told.Average(t => t.Right ? 1.0 : 0);
        return table.Append(CultureInfo.InvariantCulture, $"\nBrier score {brier:.000}; always telling the mean would give {share * (1 - share):.000}.\n").ToString();
    }

    // The gold's questions, and of our own the half that rules may be made with: those without an answer that got one are wrong.
    private static async Task<IReadOnlyList<ToldAnswer>> AskAsync(GoldFolder gold, EvalCorpus corpus)
    {
        await using var engine = await AskedEngine.StartAsync(corpus);
        var questions = gold.Questions().Where(q => q.Gold.Count > 0).ToList();
        var folds = DocumentFolds.Of(questions);
        var told = new List<ToldAnswer>();
        foreach (var (question, fold) in questions.Zip(folds))
        {
            if (await engine.AskAsync(question, AnswersTrack.AsOf) is { Evidence: { } evidence, Abstained: false } asked)
            {
                told.Add(new ToldAnswer(evidence, asked.Right, fold));
            }
        }

        foreach (var (question, number) in RefusalQuestion.For(corpus).Where(q => q.Half == "tune").Select((q, i) => (q, i)))
        {
            if (await engine.TraceAsync(question.Q, AnswersTrack.AsOf) is { Evidence: { } evidence, View.Abstained: false } && !question.Answerable)
            {
                told.Add(new ToldAnswer(evidence, false, number % DocumentFolds.Count));
            }
        }

        return told;
    }
}
