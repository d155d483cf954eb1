using System.Text.Json;
using PolicyIndex.Service.Answers.Model;

namespace PolicyIndex.Service.Tests.Answers.Model;

public sealed class ModelDraftTests
{
    [Theory]
    [InlineData("""{"sentences":[{"text":"甲。","citations":[{"provision":"w:a","quote":"甲"}]}]}""", 1)]
    [InlineData("答复如下：\n```json\n{\"sentences\":[]}\n```", 0)]
    [InlineData("""{"sentences":[{"text":"甲。"}],"mood":"good"}""", 1)]
    public void A_draft_is_read(string reply, int sentences) => Assert.Equal(sentences, ModelDraft.Read(reply).Sentences.Count);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"sentences":[null]}""")]
    [InlineData("""{"sentences":[{"text":"甲","citations":[null]}]}""")]
    [InlineData("""{"sentences":[{"text":"甲","citations":[{"provision":"w:a"}]}]}""")]
    [InlineData("""{"sentences":[{"text":"甲","citations":[{"provision":"w:a","quote":"甲"}""")]
    public void Anything_else_is_no_draft(string? reply) => Assert.Throws<JsonException>(() => ModelDraft.Read(reply));

    [Fact]
    public void A_draft_without_end_is_none() =>
        Assert.Throws<JsonException>(() => ModelDraft.Read($"{{\"sentences\":[{string.Join(',', Enumerable.Repeat("{\"text\":\"甲\"}", 31))}]}}"));
}
