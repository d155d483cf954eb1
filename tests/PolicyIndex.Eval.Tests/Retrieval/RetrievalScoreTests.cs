using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Eval.Retrieval;
using PolicyIndex.Eval.Tracks;
using PolicyIndex.Provisions;

namespace PolicyIndex.Eval.Tests.Retrieval;

public sealed class RetrievalScoreTests
{
    private const string Doc = "云政发〔2025〕1号";

    [Fact]
    public void Means_are_over_answerable_questions()
    {
        // Q1: its only unit comes second: R@5 1, RR 1/2. Q2: one of two units, first: R@5 1/2, RR 1. Q3 has no answer.
        var result = Measure(
            [
                Question("Q1", "deadline", new LineSpan(2, 2)),
                Question("Q2", "list", new LineSpan(3, 3), new LineSpan(4, 4)),
                Question("Q3", "unanswerable"),
            ],
            new Dictionary<string, string[]> { ["Q1"] = ["第三条", "第二条"], ["Q2"] = ["第三条", "第二条"], ["Q3"] = ["第三条"] });

        Assert.Equal(0.75, Value(result, "all: R@5"));
        Assert.Equal(0.75, Value(result, "all: MRR@10"));
        Assert.Equal(1, Value(result, "type deadline: R@5"));
        Assert.Equal(0.5, Value(result, "type list: R@5"));
        Assert.DoesNotContain(result.Figures, f => f.Group == "type unanswerable");
        Assert.Equal(["Q2 chat"], result.Losses.Where(l => l.Measure == "a unit missing from the first 5").Select(l => l.Case));
        Assert.Equal(["Q1 chat"], result.Losses.Where(l => l.Measure == "first hit is another").Select(l => l.Case));
    }

    [Fact]
    public void Further_questions_are_told_apart()
    {
        var result = Measure(
            [Question("Q1", "deadline", new LineSpan(2, 2))],
            new Dictionary<string, string[]> { ["Q1"] = ["第二条"], ["F1"] = ["第三条", "第四条"] },
            Question("F1", "list", new LineSpan(4, 4)),
            Question("F2", "unanswerable"));

        Assert.Equal(1, Value(result, "all: MRR@10"));
        Assert.Equal(0.5, Value(result, "further questions: MRR@10"));
        Assert.Equal(0.5, Value(result, "further questions, chat: MRR@10"));
        Assert.DoesNotContain(result.Figures, f => f.Group == "type list");
        Assert.Contains(result.Losses, l => l.Case == "F1 chat");
    }

    [Fact]
    public void A_unit_of_more_than_sixty_printed_lines_is_no_answer()
    {
        var lines = Enumerable.Range(1, 124).Select(i => i % 2 == 1 ? $"第{i}行" : "").ToArray(); // 62 printed
        var corpus = new ParsedSpecimen(lines)
            .Unit("第一章", ProvisionKind.Chapter, new LineSpan(1, 1), lastLine: 122)
            .Unit("第一条", ProvisionKind.Article, new LineSpan(3, 3), lastLine: 121)
            .Build();
        GoldPlace[] gold = [new(Doc, "第一条", new LineSpan(121, 121))];
        var hits = new HitLines(corpus.Source);

        Assert.Empty(hits.Touched(Unit(corpus, "第一章"), gold)); // 61 printed lines
        Assert.Equal([0], hits.Touched(Unit(corpus, "第一条"), gold)); // 60
        Assert.Empty(hits.TouchedByOwnWords(Unit(corpus, "第一条"), gold));
    }

    [Fact]
    public void Gold_without_answerable_questions_measures_nothing_and_says_so()
    {
        var result = Measure([Question("Q3", "unanswerable")], new Dictionary<string, string[]>());

        Assert.Empty(result.Figures);
        Assert.NotEmpty(result.Notes);
    }

    private static TrackResult Measure(GoldQuestion[] questions, Dictionary<string, string[]> answers, params GoldQuestion[] further)
    {
        var corpus = new ParsedSpecimen("云岭省试验办法", "第二条甲", "第三条乙", "第四条丙")
            .Unit("第二条", ProvisionKind.Article, new LineSpan(2, 2))
            .Unit("第三条", ProvisionKind.Article, new LineSpan(3, 3))
            .Unit("第四条", ProvisionKind.Article, new LineSpan(4, 4))
            .Build();
        return RetrievalScore.Measure(questions, further, corpus, new GivenAnswers(corpus, answers));
    }

    private static GoldQuestion Question(string id, string type, params LineSpan[] lines) =>
        new() { Id = id, Q = id, Style = "chat", Type = type, Gold = [.. lines.Select(l => new GoldPlace(Doc, "", l))] };

    private static Provision Unit(EvalCorpus corpus, string path) =>
        corpus.Documents[0].Parsed.Provisions.Single(p => p.Path == path);

    private static double Value(TrackResult result, string key) => result.Figures.Single(f => f.Key == key).Value;

    private sealed class GivenAnswers(EvalCorpus corpus, Dictionary<string, string[]> answers) : IRetriever
    {
        public IReadOnlyList<Provision> Retrieve(string question, int limit) => [.. answers[question].Select(p => Unit(corpus, p))];
    }
}
