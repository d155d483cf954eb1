using PolicyIndex.Eval.Ranking;

namespace PolicyIndex.Eval.Tests.Ranking;

public sealed class AblationTableTests
{
    private const string Begin = "<!-- ablation: written by train-ranker -->";
    private const string End = "<!-- end of ablation -->";

    [Fact]
    public void A_row_has_the_figures_of_all_of_chat_and_of_the_further_ones() => Assert.EndsWith(
        "| plain | .500 | 1.000 | .250 | .125 | .000 | .750 | .500 | .625 |\n",
        AblationTable.Of([new RankingAblation.Row("plain", new RankingScore(0.5, 1, 0.25), new RankingScore(0.125, 0, 1), new RankingScore(0.75, 0.5, 0.625))]),
        StringComparison.Ordinal);

    [Fact]
    public void The_table_replaces_the_one_before()
    {
        var once = AblationTable.PutInto($"a\n{Begin}\n{End}\nb\n", "| 1 |\n");
        Assert.Equal($"a\n{Begin}\n| 2 |\n{End}\nb\n", AblationTable.PutInto(once, "| 2 |\n"));
    }

    [Fact]
    public void A_file_without_a_place_for_it_is_refused() => Assert.Throws<InvalidDataException>(() => AblationTable.PutInto("no marks", "|"));
}
