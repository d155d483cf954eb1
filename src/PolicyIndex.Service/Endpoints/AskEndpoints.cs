using Microsoft.AspNetCore.Http.HttpResults;
using PolicyIndex.Service.Answers;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Matching;

namespace PolicyIndex.Service.Endpoints;

/// <summary>Questions.</summary>
internal static class AskEndpoints
{
    /// <summary>Characters of a question; more is a text, not a question.</summary>
    public const int LongestQuestion = 1000;

    /// <summary>Turns that may come along.</summary>
    public const int MostTurns = 50;

    /// <summary>Characters of one earlier turn.</summary>
    public const int LongestTurn = 8000;

    /// <summary>Provisions that may be asked for beside the answer.</summary>
    public const int MostProvisions = 20;

    public static void MapAsk(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/ask", AskAsync)
            .WithTags("Answers")
            .DisableAntiforgery()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    /// <summary>Answers a question from the documents, every sentence with its proof, or says why they do not hold the answer.</summary>
    /// <param name="asked">Question, date, earlier turns.</param>
    /// <param name="answerer">Answers.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<Ok<AnswerView>, ProblemHttpResult>> AskAsync(AskRequest asked, IAnswerer answerer, CancellationToken cancellation)
    {
        if (Check(asked) is { } problem)
        {
            return problem;
        }

        return await answerer.AnswerAsync(asked, cancellation) is { } answer ? TypedResults.Ok(answer) : Problems.IndexNotReady();
    }

    /// <summary>What is wrong with a request; null where nothing is.</summary>
    public static ProblemHttpResult? Check(AskRequest asked)
    {
        if (string.IsNullOrWhiteSpace(asked.Question) || asked.Question.Length > LongestQuestion)
        {
            return Problems.InvalidParameter("question", $"请给出问题，最长 {LongestQuestion} 个字符");
        }

        if (asked.Limit is < 1 or > MostProvisions)
        {
            return Problems.InvalidParameter("limit", $"应为 1 到 {MostProvisions} 之间的整数");
        }

        if (asked.Profile is { } profile && MatchRequestReader.Read(new MatchRequest(profile.Facts, profile.Description)).Wrong is { } wrong)
        {
            return Problems.InvalidParameter($"profile.{wrong.Field}", wrong.Expectation);
        }

        return asked.Turns is { } turns && (turns.Count > MostTurns || turns.Any(t => t is null || t.Text is null || t.Role is null || t.Text.Length > LongestTurn))
            ? Problems.InvalidParameter("turns", $"最多 {MostTurns} 轮，每轮有 role 和 text，最长 {LongestTurn} 个字符")
            : null;
    }
}
