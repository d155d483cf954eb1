using System.CommandLine;
using System.Globalization;
using System.Text;
using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Eval.Ranking;
using PolicyIndex.Eval.Reports;
using PolicyIndex.Ingest;
using PolicyIndex.Service.Answers;

namespace PolicyIndex.Eval.Answers;

/// <summary><c>calibrate-confidence</c>: fits the weights of confidence, measures it on held-out documents, and writes both down.</summary>
internal static class CalibrateConfidenceCommand
{
    /// <summary>Place of the table in a file.</summary>
    public static readonly MarkedTable Place = new("confidence: written by calibrate-confidence", "end of confidence");

    /// <summary>Builds the command, which writes its table to the output.</summary>
    public static Command Build(TextWriter output)
    {
        var gold = new Option<DirectoryInfo>("--gold") { Description = "Folder of the hand-checked gold.", Required = true };
        var corpus = new Option<FileInfo>("--corpus") { Description = "The corpus text file whose lines the gold counts.", Required = true };
        var questions = QuestionFiles.Option();
        var confidence = new Option<FileInfo?>("--confidence") { Description = "Write the weights of confidence to this file (src/PolicyIndex.Service/Answers/confidence.tsv)." };
        var refusal = new Option<FileInfo?>("--refusal") { Description = "Write the weights of refusal to this file (src/PolicyIndex.Service/Answers/refusal.tsv); confidence is to be fitted again with them." };
        var readme = new Option<FileInfo?>("--readme") { Description = "Put the measured table into this file (eval/README.md)." };
        var command = new Command("calibrate-confidence", "Fits when to refuse and how far to trust an answer, with cross-validation by document.") { gold, corpus, questions, confidence, refusal, readme };
        command.SetAction(async (parsed, _) =>
        {
            try
            {
                var (held, right) = await AskAsync(new GoldFolder(parsed.GetRequiredValue(gold).FullName, QuestionFiles.In(parsed, questions)), EvalCorpus.Load(parsed.GetRequiredValue(corpus).FullName));
                var measured = Refused(held) + "\n" + Measured(right);
                await output.WriteAsync(measured);
                foreach (var (option, cases) in new[] { (refusal, held), (confidence, right) })
                {
                    if (parsed.GetValue(option) is { } file)
                    {
                        await File.WriteAllTextAsync(file.FullName, LogisticFit.To(cases).ToString(), CancellationToken.None);
                    }
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
    public static string Measured(IReadOnlyList<LogisticFit.Case> right)
    {
        var told = LogisticFit.HeldOut(right).Zip(right, (p, c) => (Confidence: p, Right: c.True)).ToList();
        var table = new StringBuilder("| confidence told, held out | answers | mean told | right |\n|---|---|---|---|\n");
        foreach (var band in told.GroupBy(t => Math.Floor(Math.Min(t.Confidence, 0.999) * 10) / 10).OrderBy(g => g.Key))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {band.Key:.0} – {band.Key + 0.1:.0} | {band.Count()} | {band.Average(t => t.Confidence):.00} | {band.Average(t => t.Right ? 1.0 : 0):.00} |\n");
        }

        var brier = told.Average(t => Math.Pow(t.Confidence - (t.Right ? 1 : 0), 2));
        var share = told.Average(t => t.Right ? 1.0 : 0);
        return table.Append(CultureInfo.InvariantCulture, $"\nBrier score {brier:.000}; always telling the mean would give {share * (1 - share):.000}.\n").ToString();
    }

    /// <summary>Right and false refusals with weights held out, by the least probability that is answered.</summary>
    public static string Refused(IReadOnlyList<LogisticFit.Case> held)
    {
        var told = LogisticFit.HeldOut(held).Zip(held, (p, c) => (Held: p, c.True)).ToList();
        var table = new StringBuilder("| answered from, held out | unanswerable refused | answerable refused |\n|---|---|---|\n");
        foreach (var least in new[] { 0.2, 0.3, 0.4, 0.5, 0.6 })
        {
            table.Append(CultureInfo.InvariantCulture, $"| {least:.0} | {told.Count(t => !t.True && t.Held < least)} / {told.Count(t => !t.True)} | {told.Count(t => t.True && t.Held < least)} / {told.Count(t => t.True)} |\n");
        }

        return table.ToString();
    }

    // Questions of the gold and of further files, and of our own the half that weights may be fitted to.
    internal static async Task<(IReadOnlyList<LogisticFit.Case> Held, IReadOnlyList<LogisticFit.Case> Right)> AskAsync(GoldFolder gold, EvalCorpus corpus)
    {
        await using var engine = await AskedEngine.StartAsync(corpus);
        var (held, right) = (new List<LogisticFit.Case>(), new List<LogisticFit.Case>());
        var all = gold.Questions().Concat(gold.FurtherQuestions()).ToList();
        var (answerable, unanswerable) = (all.Where(q => q.Gold.Count > 0).ToList(), all.Where(q => q.Gold.Count == 0));
        var folds = DocumentFolds.Of(answerable);
        foreach (var (question, fold) in answerable.Zip(folds).Concat(unanswerable.Select((q, i) => (q, i % DocumentFolds.Count))))
        {
            var asked = await engine.AskAsync(question, AnswersTrack.AsOf);
            Add(asked.Trace!, question.Answerable, asked.Right, fold);
        }

        foreach (var (question, number) in RefusalQuestion.For(corpus).Where(q => q.Half == "tune").Select((q, i) => (q, i)))
        {
            // Whether an answerable one is answered right is not written down.
            Add(await engine.TraceAsync(question.Q, AnswersTrack.AsOf), question.Answerable, question.Answerable ? null : false, number % DocumentFolds.Count);
        }

        return (held, right);

        void Add(AnswerTrace trace, bool isHeld, bool? isRight, int fold)
        {
            if (trace.Signs is { } signs)
            {
                held.Add(new LogisticFit.Case(signs.All, isHeld, fold));
            }

            if (trace is { Evidence: { } evidence, View.Abstained: false } && isRight is { } known)
            {
                right.Add(new LogisticFit.Case(evidence.All, known, fold));
            }
        }
    }
}
