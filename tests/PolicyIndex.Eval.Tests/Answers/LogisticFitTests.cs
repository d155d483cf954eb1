using PolicyIndex.Eval.Answers;

namespace PolicyIndex.Eval.Tests.Answers;

public sealed class LogisticFitTests
{
    [Fact]
    public void A_sign_that_tells_gets_weight_and_one_that_does_not_gets_none()
    {
        var fit = LogisticFit.To([.. Enumerable.Range(0, 200).Select(i => Case(i % 2, i / 2 % 2, isTrue: i % 2 == 1 ? i % 20 != 1 : i % 20 == 0, 0))]);
        Assert.True(fit.Signs[0].Weight > 2);
        Assert.InRange(fit.Signs[1].Weight, -0.5, 0.5);
        Assert.InRange(fit.Weights.Of(Case(1, 0, true, 0).Signs), 0.8, 0.95);
    }

    [Fact]
    public void A_case_is_told_by_the_others_folds()
    {
        // Fold 1 contradicts fold 0: held out, each is told wrongly.
        LogisticFit.Case[] cases = [.. Enumerable.Range(0, 40).Select(i => Case(1, 0, i % 2 == 0, i % 2))];
        var told = LogisticFit.HeldOut(cases);
        Assert.True(told[0] < 0.5);
        Assert.True(told[1] > 0.5);
    }

    private static LogisticFit.Case Case(double first, double second, bool isTrue, int fold) => new([("first", first), ("second", second)], isTrue, fold);
}
