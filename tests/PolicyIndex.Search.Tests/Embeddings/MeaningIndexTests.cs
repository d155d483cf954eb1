using PolicyIndex.Provisions.Works;
using PolicyIndex.Search.Embeddings;

namespace PolicyIndex.Search.Tests.Embeddings;

public sealed class MeaningIndexTests : IDisposable
{
    private const string NoDelay = "云岭省人民政府令-31:art_7";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("policyindex-vectors");
    private readonly ProvisionIndex index = ProvisionIndex.InMemory();
    private readonly StandInGenerator model = new();

    public MeaningIndexTests() => index.Apply(1, [InventedWorks.Regulation, InventedWorks.Plan, InventedWorks.National]);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string File => Path.Combine(folder.FullName, "vectors.bin");

    public void Dispose()
    {
        index.Dispose();
        model.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_unit_that_shares_no_word_with_the_question_is_found_by_its_meaning()
    {
        const string question = "对方老是拖着";
        Assert.DoesNotContain(NoDelay, Ids(new SearchRequest { Query = question }));

        var meanings = Meanings();
        await meanings.UpdateAsync(index, Token);
        var near = await meanings.NearestAsync(question, Token);
        Assert.Equal([NoDelay], near);
        var result = index.Search(new SearchRequest { Query = question, Near = near, Explain = true });
        var hit = Assert.Single(result.Hits, h => h.ProvisionId == NoDelay);
        Assert.Contains("语义相近", hit.Explanation, StringComparison.Ordinal);
        Assert.Equal(result.Hits.Count, result.Total);
    }

    [Fact]
    public void Being_near_raises_what_the_words_find_and_counts_it_once()
    {
        var plain = index.Search(new SearchRequest { Query = "车间 奖励" });
        var last = plain.Hits[^1];
        var raised = index.Search(new SearchRequest { Query = "车间 奖励", Near = [last.ProvisionId] });
        Assert.True(raised.Hits.Single(h => h.ProvisionId == last.ProvisionId).Score > last.Score);
        Assert.Equal(plain.Total, raised.Total);
    }

    [Fact]
    public void Near_units_pass_the_filters_like_all_others_and_pages_neither_repeat_nor_lose_them()
    {
        var near = new[] { NoDelay, "国工发-2024-3:sec_1" };
        Assert.DoesNotContain(NoDelay, Ids(new SearchRequest { Query = "车间 奖励", Near = near, Levels = [AdministrativeLevel.National] }));
        var whole = index.Search(new SearchRequest { Query = "车间 奖励", Near = near, Limit = 50 });
        Assert.Contains(NoDelay, whole.Hits.Select(h => h.ProvisionId));

        var paged = new List<string>();
        string? cursor = null;
        do
        {
            var page = index.Search(new SearchRequest { Query = "车间 奖励", Near = near, Limit = 1, Cursor = cursor });
            paged.AddRange(page.Hits.Select(h => h.ProvisionId));
            cursor = page.Next;
        }
        while (cursor is not null);
        Assert.Equal(whole.Hits.Select(h => h.ProvisionId), paged);
    }

    [Theory]
    [InlineData("多少天内付清账款")]
    [InlineData("绿色车间 奖励")]
    [InlineData("云岭省人民政府令第31号")]
    public async Task Without_near_units_every_score_is_that_of_an_index_without_embeddings(string question)
    {
        using var plain = ProvisionIndex.InMemory();
        plain.Apply(1, [InventedWorks.Regulation, InventedWorks.Plan, InventedWorks.National]);
        await Meanings().UpdateAsync(index, Token);
        var (expected, actual) = (plain.Search(new SearchRequest { Query = question, Explain = true }), index.Search(new SearchRequest { Query = question, Explain = true }));
        Assert.NotEmpty(expected.Hits);
        Assert.Equal(
            expected.Hits.Select(h => (h.ProvisionId, BitConverter.SingleToInt32Bits(h.Score), h.Explanation)),
            actual.Hits.Select(h => (h.ProvisionId, BitConverter.SingleToInt32Bits(h.Score), h.Explanation)));
        Assert.Equal(expected.Total, actual.Total);
    }

    [Fact]
    public async Task Only_texts_that_changed_are_embedded_again_and_another_model_begins_anew()
    {
        await Meanings().UpdateAsync(index, Token);
        var units = model.Asked.Count;
        Assert.True(units > 4);

        // What a killed process left half-written is cut off, not read.
        await using (var file = new FileStream(File, FileMode.Append))
        {
            await file.WriteAsync(new byte[7], Token);
        }

        index.Apply(2, [InventedWorks.National with { Work = InventedWorks.National.Work with { Title = "国家工务局关于节能的新意见" } }]);
        var again = Meanings();
        await again.UpdateAsync(index, Token);
        Assert.Equal(2, model.Asked.Count - units);
        Assert.All(model.Asked.Skip(units), t => Assert.Contains("新意见", t, StringComparison.Ordinal));
        Assert.Equal(new EmbeddingState(units, 0, false), again.State);
        await Meanings().UpdateAsync(index, Token);
        Assert.Equal(units + 2, model.Asked.Count);

        await Meanings("another").UpdateAsync(index, Token);
        Assert.Equal((2 * units) + 2, model.Asked.Count);
    }

    [Fact]
    public async Task A_model_that_fails_leaves_the_words_and_is_asked_again_after_a_pause()
    {
        var meanings = Meanings();
        model.Broken = true;
        await Assert.ThrowsAsync<HttpRequestException>(() => meanings.UpdateAsync(index, Token));
        Assert.True(meanings.State.Failing);
        model.Broken = false;
        await meanings.UpdateAsync(index, Token);
        Assert.False(meanings.State.Failing);

        model.Broken = true;
        Assert.Empty(await meanings.NearestAsync("机器", Token));
        Assert.True(meanings.State.Failing);
        model.Broken = false;
        Assert.Empty(await meanings.NearestAsync("机器", Token));
    }

    [Fact]
    public async Task A_model_that_is_late_is_not_waited_for()
    {
        var meanings = Meanings(limits: new EmbeddingLimits { Question = TimeSpan.FromMilliseconds(20) });
        await meanings.UpdateAsync(index, Token);
        model.Hanging = true;
        Assert.Empty(await meanings.NearestAsync("机器", Token));
        Assert.True(meanings.State.Failing);
    }

    private IEnumerable<string> Ids(SearchRequest request) => index.Search(request).Hits.Select(h => h.ProvisionId);

    private MeaningIndex Meanings(string name = "stand-in", EmbeddingLimits? limits = null) =>
        new(model, File, name, limits ?? new EmbeddingLimits { BatchSize = 3, SmallestCosine = 0.5f }, TimeProvider.System);
}
