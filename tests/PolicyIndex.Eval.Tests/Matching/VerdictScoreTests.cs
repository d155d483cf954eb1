using PolicyIndex.Eval.Matching;
using PolicyIndex.Provisions.Matching;

namespace PolicyIndex.Eval.Tests.Matching;

public sealed class VerdictScoreTests
{
    // Wanted yes: 3 yes, 1 unknown. Wanted unknown: 1 unknown, 1 no. Wanted no: 2 no, 1 yes.
    // F1: yes 2·3/(4+4) = 0.75, unknown 2·1/(2+2) = 0.5, no 2·2/(3+3) = 2/3; mean 0.6389; accuracy 6/9.
    [Fact]
    public void Macro_F1_and_accuracy_by_hand()
    {
        var score = new VerdictScore();
        foreach (var (wanted, got, times) in new[]
        {
            (Verdict.Yes, Verdict.Yes, 3), (Verdict.Yes, Verdict.Unknown, 1), (Verdict.Unknown, Verdict.Unknown, 1),
            (Verdict.Unknown, Verdict.No, 1), (Verdict.No, Verdict.No, 2), (Verdict.No, Verdict.Yes, 1),
        })
        {
            for (var i = 0; i < times; i++)
            {
                score.Add(wanted, got);
            }
        }

        Assert.Equal(0.75, score.F1(2), 6);
        Assert.Equal(0.5, score.F1(1), 6);
        Assert.Equal(2.0 / 3, score.F1(0), 6);
        Assert.Equal((0.75 + 0.5 + (2.0 / 3)) / 3, score.MacroF1, 6);
        Assert.Equal(6.0 / 9, score.Accuracy, 6);
    }

    [Fact]
    public void Nothing_scores_nothing() => Assert.Equal((0, 0), (new VerdictScore().MacroF1, new VerdictScore().Accuracy));

    [Fact]
    public void The_best_of_the_rules_on_the_lines_is_shown()
    {
        var signs = new double[MatchSigns.Names.Count];
        var yes = signs.ToArray();
        yes[0] = 1;
        // Yes where the first sign stands, else no by the tie.
        var model = new Inclination([signs.ToArray(), signs.ToArray(), [.. signs.Select((_, i) => i == 0 ? 5.0 : 0)]]);
        var pair = new JudgedPair("P", "D", "n", Verdict.Yes, "", [new JudgedRule(Verdict.No, Verdict.No, yes, true, ""), new JudgedRule(Verdict.No, Verdict.Yes, yes, false, "")]);
        Assert.Equal((Verdict.Yes, Verdict.No), (pair.Shown(model), pair.OfMeant(model)));
        Assert.Equal(Verdict.No, (pair with { Rules = [] }).Shown(model));
    }

    [Fact]
    public void Neighbours_learn_a_no_together_and_never_a_yes()
    {
        JudgedRule Rule(bool meant) => new(Verdict.No, Verdict.Yes, new double[MatchSigns.Names.Count], meant, "");
        JudgedPair Pair(Verdict wanted) => new("P", "D", "n", wanted, "", [Rule(true), Rule(false), Rule(false)]);
        Assert.Equal([1, 0.15, 0.15], TrainingExample.Of(Pair(Verdict.No)).Select(e => Math.Round(e.Weight, 6)));
        Assert.Equal([1], TrainingExample.Of(Pair(Verdict.Yes)).Select(e => e.Weight));
    }

    [Fact]
    public void The_trainer_learns_a_sign_that_parts_the_verdicts()
    {
        double[] Signs(double value) => [.. MatchSigns.Names.Select((_, i) => i == 0 ? 1 : i == 1 ? value : 0)];
        var model = VerdictTrainer.Fit([new(Signs(1), Verdict.Yes, 1), new(Signs(-1), Verdict.No, 1)], 0.001);
        Assert.Equal((Verdict.Yes, Verdict.No), (model.Of(Signs(1), Verdict.No, Verdict.Yes), model.Of(Signs(-1), Verdict.No, Verdict.Yes)));
    }

    [Theory]
    [InlineData(Verdict.No, Verdict.Unknown, Verdict.Unknown)]
    [InlineData(Verdict.No, Verdict.No, Verdict.No)]
    [InlineData(Verdict.Unknown, Verdict.Yes, Verdict.Yes)]
    public void Weights_count_between_the_bounds_only(Verdict least, Verdict most, Verdict shown)
    {
        double[] Bias(double value) => [.. MatchSigns.Names.Select((_, i) => i == 0 ? value : 0)];
        var model = new Inclination([Bias(0), Bias(1), Bias(2)]);
        Assert.Equal(shown, model.Of(Bias(1), least, most));
    }

    [Fact]
    public void Invented_rules_are_the_same_for_the_same_seed() =>
        Assert.Equal(InventedRules.Make(50, 7).Select(r => r.Quote), InventedRules.Make(50, 7).Select(r => r.Quote));
}
