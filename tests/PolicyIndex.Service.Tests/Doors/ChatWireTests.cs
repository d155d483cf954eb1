using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PolicyIndex.Service.Access;
using PolicyIndex.Service.Answers;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Doors;
using PolicyIndex.Service.Doors.OpenAi;

namespace PolicyIndex.Service.Tests.Doors;

/// <summary>The very bytes of the door for OpenAI clients.</summary>
public sealed class ChatWireTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    private const string Question = """{"model":"policy-qa","messages":[{"role":"user","content":"逾期支付货款的，利息按多少计算？"}],"temperature":0.3,"seed":7,"tools":[],"unheard_of":{"a":1}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stream_has_the_form_that_clients_expect()
    {
        using var response = await PostAsync(service, Question + ",\"stream\":true,\"stream_options\":{\"include_usage\":true}}");
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        var events = (await response.Content.ReadAsStringAsync(Token)).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.All(events, e => Assert.StartsWith("data: ", e, StringComparison.Ordinal));
        Assert.Equal("data: [DONE]", events[^1]);
        var chunks = events[..^1].Select(e => JsonDocument.Parse(e["data: ".Length..]).RootElement).ToList();
        Assert.All(chunks, c => Assert.Equal("chat.completion.chunk", c.GetProperty("object").GetString()));
        Assert.Equal("""{"role":"assistant","content":""}""", Delta(chunks[0]).GetRawText());
        Assert.All(chunks[..^2], c => Assert.Equal(JsonValueKind.Null, c.GetProperty("choices")[0].GetProperty("finish_reason").ValueKind));
        Assert.All(chunks[..^1], c => Assert.Equal(JsonValueKind.Null, c.GetProperty("usage").ValueKind));
        Assert.Equal("{}", Delta(chunks[^2]).GetRawText());
        Assert.Equal("stop", chunks[^2].GetProperty("choices")[0].GetProperty("finish_reason").GetString());
        Assert.Equal(0, chunks[^1].GetProperty("choices").GetArrayLength());
        Assert.True(chunks[^1].GetProperty("usage").GetProperty("total_tokens").GetInt32() > 0);

        var content = string.Concat(chunks[..^1].Select(Delta).Where(d => d.TryGetProperty("content", out _)).Select(d => d.GetProperty("content").GetString()));
        var annotations = Assert.Single(chunks[..^1].Select(Delta), d => d.TryGetProperty("annotations", out _)).GetProperty("annotations");
        foreach (var citation in annotations.EnumerateArray().Select(a => a.GetProperty("url_citation")))
        {
            Assert.Equal('[', content[citation.GetProperty("start_index").GetInt32()]);
            Assert.Equal(']', content[citation.GetProperty("end_index").GetInt32() - 1]);
            Assert.StartsWith("http://localhost/works/", citation.GetProperty("url").GetString(), StringComparison.Ordinal);
        }

        static JsonElement Delta(JsonElement chunk) => chunk.GetProperty("choices")[0].GetProperty("delta");
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("{\"model\":\"policy-qa\"}", 400)]
    [InlineData("{\"model\":\"policy-qa\",\"messages\":[]}", 400)]
    [InlineData("{\"model\":\"policy-qa\",\"messages\":[null]}", 400)]
    [InlineData("{\"model\":\"policy-qa\",\"messages\":[{\"role\":\"user\",\"content\":5}]}", 400)]
    [InlineData("{\"model\":\"policy-qa\",\"messages\":[{\"role\":\"user\",\"content\":\" \"}]}", 400)]
    [InlineData("{\"model\":\"policy-qa\",\"messages\":[{\"role\":\"system\",\"content\":\"甲\"}]}", 400)]
    [InlineData("{\"model\":\"policy-qa\",\"messages\":[{\"role\":\"user\",\"content\":\"甲\"}],\"metadata\":{\"asOf\":\"later\"}}", 400)]
    [InlineData("{\"model\":\"gpt\",\"messages\":[{\"role\":\"user\",\"content\":\"甲\"}]}", 404)]
    public async Task Errors_have_the_form_that_clients_expect(string body, int status)
    {
        using var response = await PostAsync(service, body);
        await CheckErrorAsync(response, (HttpStatusCode)status);
    }

    [Fact]
    public async Task A_question_too_long_and_an_unknown_address_are_named()
    {
        using var longer = await PostAsync(service, $"{{\"messages\":[{{\"role\":\"user\",\"content\":\"{new string('甲', 1001)}\"}}]}}");
        await CheckErrorAsync(longer, HttpStatusCode.BadRequest);
        using var elsewhere = await service.Client.GetAsync("/v1/embeddings", Token);
        await CheckErrorAsync(elsewhere, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_key_counts_where_reading_is_closed()
    {
        var closed = new ServiceUnderTest { Customise = builder => builder.WebHost.UseSetting(AccessSettings.ReadingNeedsKeySetting, "true") };
        await using var closing = closed;
        await closed.InitializeAsync();
        using (var refused = await closed.Client.GetAsync("/v1/models", Token))
        {
            await CheckErrorAsync(refused, HttpStatusCode.Unauthorized);
        }

        closed.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", ServiceUnderTest.EditorKey);
        using var answered = await closed.Client.GetAsync("/v1/models", Token);
        Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
    }

    [Fact]
    public async Task Browsers_of_any_origin_may_call_this_door_and_no_other()
    {
        Assert.Equal("*", await AllowedAsync(service.Client, "/v1/chat/completions", "https://chat.example"));
        Assert.Null(await AllowedAsync(service.Client, "/api/search", "https://chat.example"));
        Assert.Null(await AllowedAsync(service.Client, "/retrieval", "https://chat.example"));

        var choosy = new ServiceUnderTest { Customise = builder => builder.WebHost.UseSetting(DoorSettings.AllowedOriginsSetting, "https://ours.example/; https://theirs.example") };
        await using var choosing = choosy;
        await choosy.InitializeAsync();
        Assert.Null(await AllowedAsync(choosy.Client, "/v1/chat/completions", "https://chat.example"));
        Assert.Equal("https://ours.example", await AllowedAsync(choosy.Client, "/v1/chat/completions", "https://ours.example"));
    }

    [Fact]
    public async Task A_slow_answer_keeps_the_stream_open_and_a_failing_one_ends_it()
    {
        var gate = new TaskCompletionSource<AnswerView?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var slow = new ServiceUnderTest
        {
            Customise = builder =>
            {
                builder.Services.Replace(ServiceDescriptor.Singleton(new ChatPacing(TimeSpan.FromMilliseconds(5))));
                builder.Services.Replace(ServiceDescriptor.Singleton<IAnswerer>(new GatedAnswerer(gate.Task)));
            },
        };
        await using var waiting = slow;
        await slow.InitializeAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/chat/completions") { Content = new StringContent(Question + ",\"stream\":true}", Encoding.UTF8, "application/json") };
        using var response = await slow.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Token);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(Token));
        Assert.Contains("\"role\":\"assistant\"", await reader.ReadLineAsync(Token), StringComparison.Ordinal);
        await reader.ReadLineAsync(Token);
        Assert.Equal(": …", await reader.ReadLineAsync(Token));
        gate.SetException(new InvalidOperationException("secret detail of a fault"));
        var rest = await reader.ReadToEndAsync(Token);
        Assert.Contains("data: {\"error\":{\"message\":", rest, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", rest, StringComparison.Ordinal);
        Assert.DoesNotContain("[DONE]", rest, StringComparison.Ordinal);

        using var whole = await PostAsync(slow, Question + "}");
        await CheckErrorAsync(whole, HttpStatusCode.InternalServerError);
    }

    [Fact]
    public async Task What_was_said_before_comes_along()
    {
        var heard = new ListeningAnswerer();
        var listening = new ServiceUnderTest { Customise = builder => builder.Services.Replace(ServiceDescriptor.Singleton<IAnswerer>(heard)) };
        await using var listener = listening;
        await listening.InitializeAsync();
        using var response = await PostAsync(
            listening,
            """{"messages":[{"role":"system","content":"简短回答"},{"role":"user","content":[{"type":"text","text":"大企业多久付款？"},{"type":"image_url","image_url":{"url":"data:"}}]},{"role":"assistant","content":"三十日[1]\n\n**来源**\n1. [第二条](http://localhost/x) 有效"},{"role":"user","content":"逾期呢？"}],"metadata":{"asOf":"2025-06-01"}}""");
        await CheckErrorAsync(response, HttpStatusCode.ServiceUnavailable);
        Assert.Equal(("逾期呢？", new DateOnly(2025, 6, 1)), (heard.Asked!.Question, heard.Asked.AsOf));
        Assert.Equal([new TurnView("user", "大企业多久付款？"), new TurnView("assistant", "三十日[1]")], heard.Asked.Turns!);
    }

    private static async Task CheckErrorAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal(status, response.StatusCode);
        var error = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Token)).RootElement.GetProperty("error");
        Assert.Equal(["message", "type", "param", "code"], error.EnumerateObject().Select(p => p.Name));
        Assert.NotEqual("", error.GetProperty("message").GetString());
        Assert.DoesNotContain("secret", error.GetRawText(), StringComparison.Ordinal);
    }

    private static async Task<string?> AllowedAsync(HttpClient client, string address, string origin)
    {
        using var preflight = new HttpRequestMessage(HttpMethod.Options, address);
        preflight.Headers.Add("Origin", origin);
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "authorization,content-type");
        using var response = await client.SendAsync(preflight, Token);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Credentials"));
        return response.Headers.TryGetValues("Access-Control-Allow-Origin", out var allowed) ? allowed.Single() : null;
    }

    private static Task<HttpResponseMessage> PostAsync(ServiceUnderTest service, string body) =>
        service.Client.PostAsync("/v1/chat/completions", new StringContent(body, Encoding.UTF8, "application/json"), Token);

    private sealed class GatedAnswerer(Task<AnswerView?> answer) : IAnswerer
    {
        public Task<AnswerView?> AnswerAsync(AskRequest asked, CancellationToken cancellation) => answer;
    }

    private sealed class ListeningAnswerer : IAnswerer
    {
        public AskRequest? Asked { get; private set; }

        public Task<AnswerView?> AnswerAsync(AskRequest asked, CancellationToken cancellation)
        {
            Asked = asked;
            return Task.FromResult<AnswerView?>(null);
        }
    }
}
