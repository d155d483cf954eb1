using Microsoft.Extensions.Configuration;
using PolicyIndex.Service.Embeddings;

namespace PolicyIndex.Service.Tests.Embeddings;

public sealed class EmbeddingSettingsTests
{
    [Fact]
    public void Nothing_set_is_off()
    {
        var settings = Read();
        Assert.Null(settings.Endpoint);
        Assert.Equal(TimeSpan.FromMilliseconds(800), settings.Limits.Question);
    }

    [Theory]
    [InlineData("Embeddings__Endpoint", "Endpoint", "localhost:1", "Model", "m")]
    [InlineData("Embeddings__Model", "Endpoint", "http://127.0.0.1:1/v1", "Key", "the secret")]
    [InlineData("Embeddings__TimeoutMilliseconds", "TimeoutMilliseconds", "soon", "Key", "the secret")]
    [InlineData("Embeddings__MinimumSimilarity", "MinimumSimilarity", "2", "Key", "the secret")]
    public void A_setting_that_cannot_be_used_is_named_and_the_key_is_not_shown(string named, params string[] settings)
    {
        var refused = Assert.Throws<InvalidOperationException>(() => Read(settings));
        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("the secret", refused.Message, StringComparison.Ordinal);
    }

    private static EmbeddingSettings Read(params string[] settings) => new(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Chunk(2).Select(s => KeyValuePair.Create("Embeddings:" + s[0], (string?)s[1])))
        .Build());
}
