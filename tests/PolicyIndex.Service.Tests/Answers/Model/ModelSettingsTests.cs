using Microsoft.Extensions.Configuration;
using PolicyIndex.Service.Answers.Model;

namespace PolicyIndex.Service.Tests.Answers.Model;

public sealed class ModelSettingsTests
{
    [Fact]
    public void Without_an_endpoint_there_is_no_model() => Assert.Null(Read().Endpoint);

    [Fact]
    public void A_local_server_needs_no_key()
    {
        var settings = Read(("Model:Endpoint", "http://127.0.0.1:11434/v1"), ("Model:Name", "qwen"), ("Model:Temperature", "0.1"));
        Assert.Equal(("http://127.0.0.1:11434/v1", "qwen", null, TimeSpan.FromMinutes(1), 0.1), (settings.Endpoint?.ToString(), settings.Name, settings.Key, settings.Timeout, settings.Temperature));
    }

    [Theory]
    [InlineData("not an address", "qwen", "60", "Model__Endpoint")]
    [InlineData("ftp://a.example", "qwen", "60", "Model__Endpoint")]
    [InlineData("http://a.example/v1", "", "60", "Model__Name")]
    [InlineData("http://a.example/v1", "qwen", "soon", "Model__TimeoutSeconds")]
    public void What_cannot_be_used_is_named_without_the_key(string endpoint, string name, string seconds, string named)
    {
        var error = Assert.Throws<InvalidOperationException>(() => Read(("Model:Endpoint", endpoint), ("Model:Name", name), ("Model:TimeoutSeconds", seconds), ("Model:Key", "secret")));
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_prompt_has_no_place_left_to_fill() =>
        Assert.DoesNotContain("{{", Prompt.Answer.Filled(("boundary", "b"), ("asOf", "2025-06-01")), StringComparison.Ordinal);

    private static ModelSettings Read(params (string Name, string Value)[] values) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(values.ToDictionary(v => v.Name, v => (string?)v.Value)).Build());
}
