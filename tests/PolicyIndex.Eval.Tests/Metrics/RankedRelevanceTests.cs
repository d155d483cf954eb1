using PolicyIndex.Eval.Metrics;

namespace PolicyIndex.Eval.Tests.Metrics;

public sealed class RankedRelevanceTests
{
    // Two wanted units; the 2nd hit touches unit 0, the 3rd the same again, the 6th unit 1.
    private static readonly RankedRelevance TwoWanted = new(2, [[], [0], [0], [], [], [1]]);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(5, 0.5)]
    [InlineData(6, 1)]
    [InlineData(10, 1)]
    public void Recall_counts_wanted_units_not_hits(int k, double recall) => Assert.Equal(recall, TwoWanted.RecallAt(k));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    public void Success_needs_one_wanted_unit(int k, double success) => Assert.Equal(success, TwoWanted.SuccessAt(k));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(10, 0.5)]
    public void Reciprocal_rank_is_of_the_first_wanted_unit(int k, double reciprocal) => Assert.Equal(reciprocal, TwoWanted.ReciprocalRankAt(k));

    [Fact]
    public void Discounted_gain_counts_a_unit_once_at_its_first_hit()
    {
        // gains at ranks 2 and 6: 1/log2(3) + 1/log2(7) = 0.6309298 + 0.3562072 = 0.9871369
        // ideal: 1/log2(2) + 1/log2(3) = 1.6309298
        Assert.Equal(0.9871369 / 1.6309298, TwoWanted.DiscountedGainAt(10), 6);
    }

    [Fact]
    public void Discounted_gain_stops_at_k()
    {
        // Only rank 2 is among the first five; the ideal still shows two.
        Assert.Equal(0.6309298 / 1.6309298, TwoWanted.DiscountedGainAt(5), 6);
    }

    [Fact]
    public void A_perfect_list_scores_one_everywhere()
    {
        var perfect = new RankedRelevance(2, [[1], [0]]);

        Assert.Equal(1, perfect.RecallAt(5));
        Assert.Equal(1, perfect.ReciprocalRankAt(10));
        Assert.Equal(1, perfect.DiscountedGainAt(10), 12);
    }

    [Fact]
    public void No_hits_score_zero()
    {
        var empty = new RankedRelevance(1, []);

        Assert.Equal(0, empty.RecallAt(10));
        Assert.Equal(0, empty.ReciprocalRankAt(10));
        Assert.Equal(0, empty.DiscountedGainAt(10));
    }

    [Fact]
    public void A_question_without_wanted_units_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new RankedRelevance(0, []));
}
