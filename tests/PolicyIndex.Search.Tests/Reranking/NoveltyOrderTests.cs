using PolicyIndex.Search.Reranking;

namespace PolicyIndex.Search.Tests.Reranking;

public sealed class NoveltyOrderTests
{
    private static readonly RankingWeights onlyLexical = RankingWeights.Read(new StringReader("Lexical\t1"));

    [Fact]
    public void What_adds_to_the_answer_passes_what_repeats_it()
    {
        // Terms 0 and 1 are one half of the question, term 2 the other.
        Candidate[] candidates =
        [
            UnitProfiles.Candidate(1, "云-1:art_1", 1.0f, "", 0, 1),
            UnitProfiles.Candidate(2, "云-2:art_2", 0.9f, "", 0, 1),
            UnitProfiles.Candidate(3, "云-3:art_3", 0.7f, "", 2),
        ];
        float[] rarities = [0.25f, 0.25f, 0.5f];

        var ordered = NoveltyOrder.Of(candidates, new LinearRanker(onlyLexical, novelty: 1), rarities);
        Assert.Equal([1, 3, 2], ordered.Select(c => c.Document));
        Assert.Equal([1.5f, 1.2f, 0.9f], ordered.Select(c => c.Score));
        Assert.Equal([1, 2, 3], NoveltyOrder.Of(candidates, new LinearRanker(onlyLexical, novelty: 0), rarities).Select(c => c.Document));
    }

    [Fact]
    public void Scores_never_rise_and_equal_ones_stand_by_id()
    {
        var candidates = Enumerable.Range(0, 60).Select(i => UnitProfiles.Candidate(i, $"云-1:art_{99 - i}", i % 3 == 0 ? 0.5f : 0.4f, "", i % 7)).ToList();
        var ordered = NoveltyOrder.Of(candidates, new LinearRanker(onlyLexical, novelty: 1), [.. Enumerable.Repeat(1f / 7, 7)]);
        Assert.Equal(60, ordered.Select(c => c.Document).Distinct().Count());
        foreach (var (above, below) in ordered.Zip(ordered.Skip(1)))
        {
            Assert.True(above.Score > below.Score || (above.Score == below.Score && string.CompareOrdinal(above.Profile.Id, below.Profile.Id) < 0), $"{above} {below}");
        }
    }
}
