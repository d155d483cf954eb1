using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using PolicyIndex.Service.Intake;

namespace PolicyIndex.Service.Tests.Doors;

/// <summary>The tool match_enterprise, through the client of the C# SDK in both eras of the protocol.</summary>
public sealed class EnterpriseToolTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>, IAsyncLifetime
{
    private const string Stateless = "2026-07-28";
    private const string Sessions = "2025-06-18";
    private const string Small = "小型企业。";

    private readonly List<ElicitRequestParams> asked = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        await service.Services.GetRequiredService<SourceIntake>().TakeAsync([InventedTexts.File("贴息.txt", InventedTexts.Loans)], Token);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData(Stateless)]
    [InlineData(Sessions)]
    public async Task What_applies_is_given_with_quotation_proof_and_link(string version)
    {
        await using var client = await ConnectAsync(version, null);
        var found = await CallAsync(client, ("description", "云岭省一家大型食品厂，向供应商采购货物，货物交付后支付货款。"), ("asOf", "2025-06-01"));
        Assert.Equal(["能得到什么", "必须做什么", "不得做什么", "受什么保护", "怎样申报"], found.GetProperty("sections").EnumerateArray().Select(s => s.GetProperty("title").GetString()));
        var rule = found.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("rules").EnumerateArray()).First(r => r.GetProperty("provisionId").GetString() == "云府发-2025-3:art_2__para_1");
        Assert.Equal("http://localhost/works/%E4%BA%91%E5%BA%9C%E5%8F%91-2025-3#art_2__para_1", rule.GetProperty("url").GetString());
        Assert.Contains("三十日内支付货款", rule.GetProperty("quote").GetString(), StringComparison.Ordinal);
        Assert.Contains(rule.GetProperty("because").EnumerateArray(), b => b.GetString()!.Contains("企业：大型", StringComparison.Ordinal));
        Assert.Equal(["大型"], found.GetProperty("enterprise").GetProperty("sizes").EnumerateArray().Select(s => s.GetString()));
    }

    [Fact]
    public async Task A_client_that_can_ask_is_given_a_form_and_its_answers_settle()
    {
        await using var plain = await ConnectAsync(Stateless, null);
        var before = await CallAsync(plain, ("description", Small), ("region", "云岭省"), ("industry", "C14 食品制造业"));
        Assert.True(before.GetProperty("undetermined").GetInt32() > 0);
        Assert.Empty(asked);

        await using var client = await ConnectAsync(Stateless, form => new ElicitResult { Action = "accept", Content = form.RequestedSchema!.Properties.ToDictionary(p => p.Key, _ => JsonSerializer.SerializeToElement(false)) });
        var after = await CallAsync(client, ("description", Small), ("region", "云岭省"), ("industry", "C14 食品制造业"));
        var form = Assert.Single(asked);
        Assert.Equal(before.GetProperty("missingFacts").EnumerateArray().Select(m => m.GetProperty("question").GetString()).Take(5), form.RequestedSchema!.Properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value.Title));
        Assert.All(form.RequestedSchema.Properties.Values, p => Assert.IsType<ElicitRequestParams.BooleanSchema>(p));
        Assert.True(after.GetProperty("undetermined").GetInt32() < before.GetProperty("undetermined").GetInt32());
    }

    [Fact]
    public async Task Open_questions_take_words()
    {
        await using var client = await ConnectAsync(Stateless, form => new ElicitResult
        {
            Action = "accept",
            Content = form.RequestedSchema!.Properties.Where(p => p.Value is ElicitRequestParams.StringSchema).ToDictionary(p => p.Key, _ => JsonSerializer.SerializeToElement("食品制造业")),
        });
        var found = await CallAsync(client, ("description", "云岭省一家企业。"));
        Assert.Contains(Assert.Single(asked).RequestedSchema!.Properties.Values, p => p.Title!.Contains("什么行业", StringComparison.Ordinal));
        Assert.Contains(found.GetProperty("enterprise").GetProperty("industries").EnumerateArray(), i => i.GetString()!.StartsWith("C14", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_declines_gets_the_result_as_it_is()
    {
        await using var client = await ConnectAsync(Stateless, _ => new ElicitResult { Action = "decline" });
        var found = await CallAsync(client, ("description", Small), ("region", "云岭省"), ("industry", "C14 食品制造业"));
        Assert.Single(asked);
        Assert.NotEmpty(found.GetProperty("missingFacts").EnumerateArray());
    }

    [Theory]
    [InlineData(Stateless, false)]
    [InlineData(Sessions, true)]
    public async Task Nobody_is_asked_who_cannot_be_or_must_not_be(string version, bool ask)
    {
        await using var client = await ConnectAsync(version, _ => new ElicitResult { Action = "accept" });
        var found = await CallAsync(client, ("description", Small), ("region", "云岭省"), ("industry", "C14 食品制造业"), ("ask", ask));
        Assert.Empty(asked);
        var question = found.GetProperty("missingFacts")[0].GetProperty("question").GetString()!;
        var answered = await CallAsync(client, ("description", Small), ("region", "云岭省"), ("industry", "C14 食品制造业"), ("ask", ask), ("answers", new[] { new { question, yes = false } }));
        Assert.DoesNotContain(answered.GetProperty("missingFacts").EnumerateArray(), m => m.GetProperty("question").GetString() == question);
    }

    [Theory]
    [InlineData("", "2025-06-01", "缺少 description")]
    [InlineData("云岭省一家企业。", "昨天", "asOf")]
    public async Task What_cannot_be_matched_is_said(string description, string asOf, string said)
    {
        await using var client = await ConnectAsync(Stateless, null);
        var result = await client.CallToolAsync("match_enterprise", new Dictionary<string, object?> { ["description"] = description, ["asOf"] = asOf }, cancellationToken: Token);
        Assert.True(result.IsError);
        Assert.Contains(said, ((TextContentBlock)result.Content[0]).Text, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> CallAsync(McpClient client, params (string Name, object? Value)[] arguments)
    {
        var result = await client.CallToolAsync("match_enterprise", arguments.ToDictionary(a => a.Name, a => a.Value), cancellationToken: Token);
        Assert.False(result.IsError ?? false, string.Concat(result.Content.OfType<TextContentBlock>().Select(c => c.Text)));
        return result.StructuredContent!.Value;
    }

    private Task<McpClient> ConnectAsync(string version, Func<ElicitRequestParams, ElicitResult>? answer)
    {
        var options = new McpClientOptions { ProtocolVersion = version };
        if (answer is not null)
        {
            options.Handlers = new McpClientHandlers
            {
                ElicitationHandler = (request, _) =>
                {
                    asked.Add(request!);
                    return ValueTask.FromResult(answer(request!));
                },
            };
        }

        return McpClient.CreateAsync(
            new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri("http://localhost/mcp"), TransportMode = HttpTransportMode.StreamableHttp }, service.Client, ownsHttpClient: false),
            options,
            cancellationToken: Token);
    }
}
