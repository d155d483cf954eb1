using PolicyIndex.Service.Hosting;

namespace PolicyIndex.Service.Doors.OpenAi;

/// <summary>The door for OpenAI clients: chat programs and SDKs.</summary>
internal static class ChatEndpoints
{
    public const string Root = "/v1";

    public static void MapChat(this IEndpointRouteBuilder routes)
    {
        var door = routes.MapGroup(Root).WithTags("Doors").AllowAnonymous().RequireCors(DoorOrigins.ChatPolicy).AddEndpointFilter(CheckKeyAsync);
        door.MapGet("models", Models).Produces<ModelList>().Produces<OpenAiError>(StatusCodes.Status401Unauthorized);
        door.MapGet("models/{id}", Model)
            .Produces<ModelCard>().Produces<OpenAiError>(StatusCodes.Status401Unauthorized).Produces<OpenAiError>(StatusCodes.Status404NotFound);
        door.MapPost("chat/completions", CompleteAsync)
            .DisableAntiforgery()
            .Accepts<ChatRequest>("application/json")
            .Produces<ChatCompletion>()
            .Produces<OpenAiError>(StatusCodes.Status400BadRequest)
            .Produces<OpenAiError>(StatusCodes.Status401Unauthorized)
            .Produces<OpenAiError>(StatusCodes.Status404NotFound)
            .Produces<OpenAiError>(StatusCodes.Status503ServiceUnavailable);
        door.Map("{**rest}", (HttpRequest request) => OpenAiError.UnknownAddress(request)).ExcludeFromDescription();
    }

    /// <summary>Lists the models: one, the answerer.</summary>
    /// <param name="card">Ours.</param>
    internal static IResult Models(ModelCard card) => Results.Json(new ModelList("list", [card]), ServiceJson.Options);

    /// <summary>Gives one model.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="card">Ours.</param>
    internal static IResult Model(string id, ModelCard card) => id == card.Id ? Results.Json(card, ServiceJson.Options) : OpenAiError.ModelNotFound(id);

    /// <summary>Answers a chat: every sentence with its source, as Markdown with url_citation annotations; in pieces where stream is true.</summary>
    /// <param name="context">Body: model, messages, stream, stream_options; metadata.asOf is the date whose law is asked for.</param>
    /// <param name="answers">Answers.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<IResult> CompleteAsync(HttpContext context, ChatAnswers answers, CancellationToken cancellation)
    {
        if (await DoorBody.ReadAsync<ChatRequest>(context.Request, cancellation) is not { } asked)
        {
            return OpenAiError.Invalid("请求体应为 JSON 对象：{\"model\":…,\"messages\":[{\"role\":\"user\",\"content\":…}]}，且不超过 8 MB。", null);
        }

        if (asked.Model is { Length: > 0 } model && model != ChatAnswers.Model)
        {
            return OpenAiError.ModelNotFound(model);
        }

        if (Conversation.LastQuestion(asked) is not { Length: > 0 } question)
        {
            return OpenAiError.Invalid("messages 中应有 role 为 user 的文字消息；content 为字符串，或含 type 为 text 的数组。", "messages");
        }

        var form = new ChatAnswers.Form(asked.Stream ?? false, asked.StreamOptions?.IncludeUsage ?? false, asked.Messages!.Sum(m => m!.Text()!.Length));
        if (SideTask.Answer(question) is { } brief)
        {
            return await answers.SayAsync(brief, form, context, cancellation);
        }

        if (question.Length > Conversation.LongestQuestion)
        {
            return OpenAiError.Invalid($"问题最长 {Conversation.LongestQuestion} 个字符。", "messages", "string_above_max_length");
        }

        var ask = Conversation.Read(asked, question, out var fault);
        return fault is null ? await answers.AskAsync(ask, form, context, cancellation) : OpenAiError.Invalid(fault, "metadata");
    }

    // Clients send a key always, also where none is needed: it counts only where reading is closed.
    private static async ValueTask<object?> CheckKeyAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var keys = call.HttpContext.RequestServices.GetRequiredService<ReaderKeys>();
        return keys.ReadingIsOpen || await ReaderKeys.OfAsync(call.HttpContext) == ReaderKey.Known ? await next(call) : OpenAiError.KeyRefused();
    }
}
