using Microsoft.Extensions.Configuration;
using PolicyIndex.Search.Embeddings;
using PolicyIndex.Service.Embeddings;
using PolicyIndex.Service.Embeddings.Onnx;

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

    [Theory]
    [InlineData("Embeddings__Pooling", "ModelFile", "m.onnx", "Pooling", "max")]
    [InlineData("Embeddings__LowerCase", "ModelFile", "m.onnx", "LowerCase", "no")]
    [InlineData("Embeddings__MaximumTokens", "ModelFile", "m.onnx", "MaximumTokens", "2")]
    [InlineData("Embeddings__Threads", "ModelFile", "m.onnx", "Threads", "0")]
    [InlineData("Embeddings__BatchSize", "ModelFile", "m.onnx", "BatchSize", "0")]
    [InlineData("Embeddings__ModelFile", "ModelFile", "m.onnx", "Endpoint", "http://127.0.0.1:1/v1")]
    public void A_setting_of_a_local_model_that_cannot_be_used_is_named(string named, params string[] settings) =>
        Assert.Contains(named, Assert.Throws<InvalidOperationException>(() => Read(settings)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_local_model_has_its_vocabulary_beside_it_and_its_own_way_of_reading()
    {
        var usual = Read("ModelFile", "/models/small/model.onnx").Local!;
        Assert.Equal(Path.Combine(Path.GetFullPath("/models/small"), "vocab.txt"), usual.VocabularyFile);
        Assert.Equal((Pooling.Mean, 512, true), (usual.Pooling, usual.MaximumTokens, usual.LowerCase));

        var settings = Read("ModelFile", "m.onnx", "VocabularyFile", "v.txt", "Pooling", "cls", "MaximumTokens", "256", "LowerCase", "false", "Threads", "2", "QuestionPrefix", "query: ", "PassagePrefix", "passage: ");
        Assert.Equal(new OnnxModelSettings("m.onnx", "v.txt") { Pooling = Pooling.FirstToken, MaximumTokens = 256, LowerCase = false, Threads = 2 }, settings.Local);
        Assert.Equal(new EmbeddingPrefixes("query: ", "passage: "), settings.Prefixes);
    }

    private static EmbeddingSettings Read(params string[] settings) => new(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Chunk(2).Select(s => KeyValuePair.Create("Embeddings:" + s[0], (string?)s[1])))
        .Build());
}
