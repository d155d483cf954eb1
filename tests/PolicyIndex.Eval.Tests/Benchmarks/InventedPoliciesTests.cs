using PolicyIndex.Eval.Benchmarks;

namespace PolicyIndex.Eval.Tests.Benchmarks;

public sealed class InventedPoliciesTests
{
    private readonly InventedVocabulary vocabulary = new(["资金支持", "小微企业"]);

    [Fact]
    public void The_same_works_come_every_time_as_many_provisions_as_wanted()
    {
        var works = new InventedPolicies(vocabulary).Works(500).ToList();
        var again = new InventedPolicies(new InventedVocabulary(["资金支持", "小微企业"])).Works(500);

        Assert.Equal(works.SelectMany(w => w.Provisions).Select(p => p.Text), again.SelectMany(w => w.Provisions).Select(p => p.Text));
        Assert.InRange(works.SelectMany(w => w.Provisions).Count(p => p.Heading is null && p.Text.Length > 0), 500, 600);
        Assert.Equal(works.Count, works.Select(w => w.WorkId).Distinct().Count());
    }

    [Fact]
    public void Common_words_stand_in_many_texts_and_most_words_in_few()
    {
        var texts = new InventedPolicies(vocabulary).Works(2_000).SelectMany(w => w.Provisions).Where(p => p.Heading is null && p.Text.Length > 0).Select(p => p.Text).ToList();
        double Share(string word) => texts.Count(t => t.Contains(word, StringComparison.Ordinal)) / (double)texts.Count;

        Assert.InRange(Share("企业"), 0.1, 0.6);
        Assert.InRange(Share("保险"), 0.001, 0.1);
    }

    [Fact]
    public void Questions_are_of_the_works_and_of_several_lengths()
    {
        var works = new InventedPolicies(vocabulary).Works(500).ToList();
        var questions = InventedQuestions.Of(works, vocabulary, 60);

        Assert.Equal(questions, InventedQuestions.Of(works, vocabulary, 60));
        Assert.Contains(questions, q => q.Length < 20);
        Assert.Contains(questions, q => q.Length > 40);
    }
}
