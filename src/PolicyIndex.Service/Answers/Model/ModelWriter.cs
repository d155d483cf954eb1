using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;
using OpenAI;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Pages.Display;

namespace PolicyIndex.Service.Answers.Model;

/// <summary>Has a model write a draft: the question, the clauses found for it, and our tools to find more.</summary>
internal sealed class ModelWriter(ModelSettings settings, ModelTools tools)
{
    // A server that wants no key is sent this one, since the client insists on one.
    private const string NoKey = "none";

    private const int MostRounds = 8;
    private const int MostTurns = 6;

    private readonly Kernel kernel = Build(settings);

    /// <param name="asked">The question.</param>
    /// <param name="understood">The question with what earlier turns add to it.</param>
    /// <param name="asOf">The date whose law is asked for.</param>
    /// <param name="retrieved">Clauses found already; those the model finds are added.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="System.Text.Json.JsonException">The reply is no draft.</exception>
    public async Task<ModelDraft> WriteAsync(AskRequest asked, string understood, DateOnly asOf, RetrievedClauses retrieved, CancellationToken cancellation)
    {
        var material = new Material();
        var conversation = kernel.Clone();
        conversation.Plugins.Add(tools.For(retrieved, material, asOf));
        conversation.AutoFunctionInvocationFilters.Add(new RoundLimit());
        var history = new ChatHistory(Prompt.Answer.Filled(("boundary", material.Boundary), ("asOf", Wording.Date(asOf))));
        foreach (var turn in (asked.Turns ?? []).TakeLast(MostTurns))
        {
            history.AddMessage(turn.Role == "assistant" ? AuthorRole.Assistant : AuthorRole.User, turn.Text);
        }

        history.AddUserMessage($"{material.Of(retrieved.All)}\n\n问题：{understood}");
        var execution = new OpenAIPromptExecutionSettings { Temperature = settings.Temperature, FunctionChoiceBehavior = FunctionChoiceBehavior.Auto() };
        var reply = await conversation.GetRequiredService<IChatCompletionService>().GetChatMessageContentAsync(history, execution, conversation, cancellation);
        return ModelDraft.Read(reply.Content);
    }

    private static Kernel Build(ModelSettings settings)
    {
        // The caller's token is the one clock: a second one of the same length here would race it, and a late model would now be called broken, now late.
        var client = new OpenAIClient(
            new ApiKeyCredential(settings.Key ?? NoKey),
            new OpenAIClientOptions { Endpoint = settings.Endpoint, NetworkTimeout = Timeout.InfiniteTimeSpan, RetryPolicy = new ClientRetryPolicy(0) });
        return Kernel.CreateBuilder().AddOpenAIChatCompletion(settings.Name, client).Build();
    }

    /// <summary>Ends a model's search that finds no end.</summary>
    private sealed class RoundLimit : IAutoFunctionInvocationFilter
    {
        public async Task OnAutoFunctionInvocationAsync(AutoFunctionInvocationContext context, Func<AutoFunctionInvocationContext, Task> next)
        {
            if (context.RequestSequenceIndex >= MostRounds)
            {
                context.Terminate = true;
                return;
            }

            await next(context);
        }
    }
}
