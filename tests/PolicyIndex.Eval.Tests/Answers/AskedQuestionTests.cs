using PolicyIndex.Eval.Answers;
using PolicyIndex.Eval.Gold;

namespace PolicyIndex.Eval.Tests.Answers;

public sealed class AskedQuestionTests
{
    [Fact]
    public void Wanted_strings_are_looked_for_with_width_and_space_folded()
    {
        var asked = Asked("第 ８０２ 号，三十日", ["第802号", "六十日"], [new LineSpan(1, 2)], [new LineSpan(2, 3)]);
        Assert.Equal(["六十日"], asked.Missing);
        Assert.False(asked.Complete);
    }

    [Fact]
    public void Citations_are_scored_by_lines()
    {
        // Gold 1–2 and 10–12; cited 2–3 (meets the first), 5 and 20 (meet none): precision 1/3, recall 1/2.
        var asked = Asked("三十日", ["三十日"], [new LineSpan(1, 2), new LineSpan(10, 12)], [new LineSpan(2, 3), new LineSpan(5, 5), new LineSpan(20, 20)]);
        Assert.Equal(1.0 / 3, asked.Precision, 9);
        Assert.Equal(0.5, asked.Recall, 9);
        Assert.True(asked.Complete);
        Assert.True(asked.Right);
    }

    [Fact]
    public void A_complete_answer_that_no_gold_unit_proves_is_not_right() =>
        Assert.False(Asked("三十日", ["三十日"], [new LineSpan(1, 2)], [new LineSpan(5, 5)]).Right);

    [Fact]
    public void Figures_count_refusals_both_ways()
    {
        var right = Asked("三十日", ["三十日"], [new LineSpan(1, 2)], [new LineSpan(1, 1)]);
        var lacking = Asked("二十日", ["三十日", "日"], [new LineSpan(1, 2)], [new LineSpan(1, 1)]);
        var refused = Asked("不能回答", ["三十日"], [new LineSpan(1, 2)], []) with { Abstained = true };
        var rightlyRefused = Unanswerable(abstained: true);
        var wronglyAnswered = Unanswerable(abstained: false);
        var figures = AnswersScore.Of([right, lacking, refused, rightlyRefused, wronglyAnswered]).Figures.ToDictionary(f => f.Key, f => f);
        Assert.Equal(1.0 / 3, figures["all: all wanted strings"].Value, 9);
        Assert.Equal(2.0 / 3, figures["all: cites a gold unit"].Value, 9);
        Assert.Equal(2.0 / 4, figures["all: wanted strings"].Value, 9);
        Assert.Equal(0.5, figures["refusals: unanswerable refused"].Value, 9);
        Assert.Equal(1.0 / 3, figures["refusals: answerable refused"].Value, 9);
        Assert.Equal(5.0 / 10, figures["all: quotations verbatim"].Value, 9);
    }

    private static AskedQuestion Unanswerable(bool abstained) =>
        new(new GoldQuestion { Id = "n", Q = "？", Style = "chat", Type = "unanswerable" }, "……", abstained, 0, [], 2, 1, 1);

    private static AskedQuestion Asked(string answer, string[] wanted, LineSpan[] gold, LineSpan[] cited) =>
        new(
            new GoldQuestion { Id = "q", Q = "？", Style = "chat", Type = "fact", MustInclude = wanted, Gold = [.. gold.Select(l => new GoldPlace("d", "p", l))] },
            answer, false, 0.5, cited, 2, 1, 1);
}
