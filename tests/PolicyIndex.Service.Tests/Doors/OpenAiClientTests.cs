#pragma warning disable OPENAI001 // Annotations are marked experimental in the SDK.
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text;
using OpenAI;
using OpenAI.Chat;

namespace PolicyIndex.Service.Tests.Doors;

/// <summary>The door for OpenAI clients, through the SDK that OpenAI publishes.</summary>
public sealed class OpenAiClientTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_model_is_listed()
    {
        var models = (await Client().GetOpenAIModelClient().GetModelsAsync(Token)).Value;
        Assert.Equal("policy-qa", Assert.Single(models).Id);
        Assert.Equal("policy-qa", (await Client().GetOpenAIModelClient().GetModelAsync("policy-qa", Token)).Value.Id);
    }

    [Fact]
    public async Task A_whole_answer_cites_the_clause_at_its_place()
    {
        ChatCompletion answer = await Chat().CompleteChatAsync([ChatMessage.CreateUserMessage("逾期支付货款的，利息按多少计算？")], null, Token);
        var text = Assert.Single(answer.Content).Text;
        Assert.Contains("每日万分之五", text, StringComparison.Ordinal);
        Assert.Equal(ChatFinishReason.Stop, answer.FinishReason);
        Assert.Equal(ServiceUnderTest.Now, answer.CreatedAt);
        var citation = answer.Annotations.First(a => a.WebResourceTitle == "《云岭省支持小微企业办法》第二条第2款");
        Assert.Equal("http://localhost/works/%E4%BA%91%E5%BA%9C%E5%8F%91-2025-3#art_2__para_2", citation.WebResourceUri.AbsoluteUri);
        Assert.All(answer.Annotations, a => Assert.Matches(@"^\[\d+\]$", text[a.StartIndex..a.EndIndex]));
        Assert.EndsWith("每日万分之五支付逾期利息。", text[..citation.StartIndex], StringComparison.Ordinal);
        Assert.Equal(answer.Usage.InputTokenCount + answer.Usage.OutputTokenCount, answer.Usage.TotalTokenCount);
    }

    [Fact]
    public async Task Pieces_make_up_the_whole_answer()
    {
        ChatMessage[] messages = [ChatMessage.CreateSystemMessage("你是助手。"), ChatMessage.CreateUserMessage(ChatMessageContentPart.CreateTextPart("逾期支付货款的，利息按多少计算？"))];
        ChatCompletion whole = await Chat().CompleteChatAsync(messages, null, Token);
        var text = new StringBuilder();
        var ids = new HashSet<string>();
        var times = new HashSet<DateTimeOffset>();
        var usages = new List<ChatTokenUsage>();
        var finished = new List<ChatFinishReason>();
        var pieces = 0;
        await foreach (var update in Chat().CompleteChatStreamingAsync(messages, null, Token))
        {
            ids.Add(update.CompletionId);
            times.Add(update.CreatedAt);
            foreach (var part in update.ContentUpdate)
            {
                text.Append(part.Text);
                pieces += part.Text.Length > 0 ? 1 : 0;
            }

            if (update.FinishReason is { } reason)
            {
                finished.Add(reason);
            }

            if (update.Usage is { } usage)
            {
                usages.Add(usage);
            }
        }

        Assert.Equal(whole.Content[0].Text, text.ToString());
        Assert.True(pieces > 1);
        Assert.Single(ids);
        Assert.Single(times);
        Assert.Equal([ChatFinishReason.Stop], finished);
        // The SDK asks for the usage by itself.
        Assert.Equal(whole.Usage.TotalTokenCount, Assert.Single(usages).TotalTokenCount);
    }

    [Fact]
    public async Task What_the_documents_do_not_hold_has_no_sources()
    {
        ChatCompletion answer = await Chat().CompleteChatAsync([ChatMessage.CreateUserMessage("xyzzy plugh")], null, Token);
        Assert.NotEmpty(answer.Content[0].Text);
        Assert.Empty(answer.Annotations);
    }

    [Fact]
    public async Task Another_model_is_not_found()
    {
        var error = await Assert.ThrowsAsync<ClientResultException>(async () => await Chat("another").CompleteChatAsync([ChatMessage.CreateUserMessage("甲")], null, Token));
        Assert.Equal(404, error.Status);
        Assert.Contains("model_not_found", error.Message, StringComparison.Ordinal);
    }

    private ChatClient Chat(string model = "policy-qa") => Client().GetChatClient(model);

    private OpenAIClient Client() => new(
        new ApiKeyCredential("whatever the program was given"),
        new OpenAIClientOptions
        {
            Endpoint = new Uri("http://localhost/v1"),
            Transport = new HttpClientPipelineTransport(service.Client),
            RetryPolicy = new ClientRetryPolicy(0),
        });
}
