using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Eval.Tracks;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Eval.Answers;

/// <summary>Questions against the answerer, without a model.</summary>
internal sealed class AnswersTrack : ITrack
{
    /// <summary>The date asked for: after the last text of the corpus, and the same on every run.</summary>
    public static readonly DateOnly AsOf = new(2025, 12, 31);

    public string Name => "answers";

    public string Description => "questions get answers that are complete, proved and honest";

    public TrackResult Run(GoldFolder gold, EvalCorpus corpus) => RunAsync(gold.Questions(), gold.FurtherQuestions(), corpus).GetAwaiter().GetResult();

    private static async Task<TrackResult> RunAsync(IReadOnlyList<GoldQuestion> questions, IReadOnlyList<GoldQuestion> further, EvalCorpus corpus)
    {
        await using var engine = await AskedEngine.StartAsync(corpus);
        foreach (var question in questions)
        {
            // The first answers compile code and read texts; times are those of a service that has run for a while.
            await engine.AskAsync(question, AsOf);
        }

        var asked = new List<AskedQuestion>();
        foreach (var question in questions)
        {
            asked.Add(await engine.AskAsync(question, AsOf));
        }

        var own = RefusalQuestion.For(corpus);
        var refused = new List<(RefusalQuestion, AnswerView)>();
        foreach (var question in own)
        {
            refused.Add((question, (await engine.TraceAsync(question.Q, AsOf)).View));
        }

        var beside = new List<AskedQuestion>();
        foreach (var question in further)
        {
            beside.Add(await engine.AskAsync(question, AsOf));
        }

        return Joined(AnswersScore.Of(asked), RefusalScore.Of(refused)) is var result && beside.Count == 0 ? result : result with { Figures = [.. result.Figures, .. AnswersScore.Further(beside)] };
    }

    private static TrackResult Joined(TrackResult one, TrackResult other) => new([.. one.Figures, .. other.Figures], [.. one.Losses, .. other.Losses], [.. one.Notes, .. other.Notes]);
}
