using PolicyIndex.Service.Answers;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Hosting;

namespace PolicyIndex.Service.Doors.OpenAi;

/// <summary>Answers a chat, whole or in pieces.</summary>
internal sealed class ChatAnswers(IAnswerer answerer, ReaderLinks links, ChatPacing pacing, TimeProvider time, ILogger<ChatAnswers> logger)
{
    /// <summary>The name of our model.</summary>
    public const string Model = "policy-qa";

    /// <summary>Whether the answer comes in pieces, and what is counted.</summary>
    internal sealed record Form(bool Stream, bool WithUsage, int PromptLength);

    /// <summary>Answers a question from the documents.</summary>
    public Task<IResult> AskAsync(AskRequest asked, Form form, HttpContext http, CancellationToken cancellation) =>
        SendAsync(answerer.AnswerAsync(asked, cancellation), form, http, cancellation);

    /// <summary>Sends what is known already.</summary>
    public Task<IResult> SayAsync(string text, Form form, HttpContext http, CancellationToken cancellation) =>
        SendAsync(new ChatReply(text, []), form, http, cancellation);

    private async Task<IResult> SendAsync(Task<AnswerView?> answering, Form form, HttpContext http, CancellationToken cancellation)
    {
        var stream = form.Stream ? Stream(form, http) : null;
        try
        {
            while (stream is not null && await Task.WhenAny(answering, Task.Delay(pacing.Silence, cancellation)) != answering)
            {
                await stream.WaitAsync(cancellation);
            }

            if (await answering is { } answer)
            {
                return await SendAsync(ChatReply.From(answer, path => links.To(http.Request, path)), form, http, cancellation, stream);
            }

            return await FailAsync(StatusCodes.Status503ServiceUnavailable, OpenAiError.NotReady, stream, cancellation);
        }
        catch (Exception e) when (stream is { Begun: true } && e is not OperationCanceledException)
        {
            // The status was sent; the stream can only say so and end.
            logger.LogError(e, "An answer failed while its stream was open.");
            return await FailAsync(StatusCodes.Status500InternalServerError, OpenAiError.Failure, stream, cancellation);
        }
    }

    private async Task<IResult> SendAsync(ChatReply reply, Form form, HttpContext http, CancellationToken cancellation, ChatStream? begun = null)
    {
        var usage = new ChatUsage(form.PromptLength, reply.Content.Length, form.PromptLength + reply.Content.Length);
        if (form.Stream)
        {
            await (begun ?? Stream(form, http)).AnswerAsync(reply, usage, cancellation);
            return Results.Empty;
        }

        var annotations = reply.Citations.Select(c => new ChatAnnotation("url_citation", c)).ToList();
        return Results.Json(
            new ChatCompletion(NewId(), "chat.completion", Now(), Model, [new ChatChoice(0, new ChatAnswer("assistant", reply.Content, null, annotations), null, "stop")], usage),
            ServiceJson.Options);
    }

    private static async Task<IResult> FailAsync(int status, OpenAiError error, ChatStream? stream, CancellationToken cancellation)
    {
        if (stream is not { Begun: true })
        {
            return OpenAiError.Create(status, error);
        }

        await stream.FailAsync(error, cancellation);
        return Results.Empty;
    }

    private ChatStream Stream(Form form, HttpContext http) => new(http.Response, NewId(), Now(), Model, form.WithUsage);

    private long Now() => time.GetUtcNow().ToUnixTimeSeconds();

    private static string NewId() => $"chatcmpl-{Guid.NewGuid():N}";
}
