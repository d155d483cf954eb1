using PolicyIndex.Eval.Metrics;
using PolicyIndex.Eval.Tracks;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Eval.Answers;

/// <summary>Right and false refusals on the questions of our own, each half by itself.</summary>
internal static class RefusalScore
{
    /// <summary>Figures and losses.</summary>
    public static TrackResult Of(IReadOnlyList<(RefusalQuestion Question, AnswerView Answer)> asked)
    {
        if (asked.Count == 0)
        {
            return new TrackResult([], [], ["The refusal questions were skipped: they are written for the compendium, and this corpus is another."]);
        }

        return new TrackResult(
            [
                .. asked.GroupBy(a => a.Question.Half, StringComparer.Ordinal).OrderByDescending(g => g.Key, StringComparer.Ordinal).SelectMany(half => new[]
                {
                    Figure.Of($"own, {half.Key}", "unanswerable refused", Share.Count(half.Where(a => !a.Question.Answerable), a => a.Answer.Abstained)),
                    Figure.Of($"own, {half.Key}", "answerable refused", Share.Count(half.Where(a => a.Question.Answerable), a => a.Answer.Abstained)) with { Aim = FigureAim.Low },
                }),
            ],
            [.. asked.Where(a => a.Answer.Abstained == a.Question.Answerable).Select(a => new Loss(
                a.Question.Answerable ? "own: refused" : "own: answered without an answer in the corpus",
                $"{a.Question.Id} {a.Question.Half} {a.Question.Kind}",
                a.Question.Q,
                a.Answer.Answer))],
            []);
    }
}
