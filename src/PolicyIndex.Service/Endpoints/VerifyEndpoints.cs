using Microsoft.AspNetCore.Http.HttpResults;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Verification;

namespace PolicyIndex.Service.Endpoints;

/// <summary>Checking of pasted texts.</summary>
internal static class VerifyEndpoints
{
    public static void MapVerify(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/verify", VerifyAsync)
            .WithTags("Answers")
            .DisableAntiforgery()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge);

    /// <summary>Checks every document, clause and quotation in a text: whether it exists, is in force, is quoted exactly, and what superseded it.</summary>
    /// <param name="asked">The text and the date.</param>
    /// <param name="verification">Checks.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<Ok<VerifyView>, ProblemHttpResult>> VerifyAsync(VerifyRequest asked, TextVerification verification, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(asked.Text))
        {
            return Problems.InvalidParameter("text", "请给出要核对的文字");
        }

        return asked.Text.Length > TextVerification.LongestText
            ? Problems.TextTooLong(TextVerification.LongestText)
            : TypedResults.Ok(await verification.VerifyAsync(asked.Text, asked.AsOf, cancellation));
    }
}
