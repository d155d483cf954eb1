using PolicyIndex.Service.Hosting;

namespace PolicyIndex.Service.Doors.Dify;

/// <summary>Dify's external knowledge API.</summary>
internal static class RetrievalEndpoint
{
    public const string Path = "/retrieval";

    public static void MapRetrieval(this IEndpointRouteBuilder routes) =>
        routes.MapPost(Path, RetrieveAsync)
            .WithTags("Doors")
            .AllowAnonymous()
            .DisableAntiforgery()
            .Accepts<RetrievalRequest>("application/json")
            .Produces<RetrievalAnswer>()
            .Produces<RetrievalError>(StatusCodes.Status400BadRequest)
            .Produces<RetrievalError>(StatusCodes.Status403Forbidden)
            .Produces<RetrievalError>(StatusCodes.Status404NotFound)
            .Produces<RetrievalError>(StatusCodes.Status503ServiceUnavailable);

    /// <summary>Finds clauses for Dify, which posts here as to any external knowledge base.</summary>
    /// <param name="context">Key and body; Dify tries the address without a body when it is saved.</param>
    /// <param name="keys">Reads the key.</param>
    /// <param name="settings">Names of this collection.</param>
    /// <param name="retrieval">Finds.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<IResult> RetrieveAsync(HttpContext context, ReaderKeys keys, DoorSettings settings, Retrieval retrieval, CancellationToken cancellation)
    {
        switch (await ReaderKeys.OfAsync(context))
        {
            case ReaderKey.Malformed:
                return RetrievalError.KeyMalformed();
            case ReaderKey.Unknown:
                return RetrievalError.KeyRefused();
            case ReaderKey.Absent when !keys.ReadingIsOpen:
                return RetrievalError.KeyMalformed();
            default:
                break;
        }

        if (await DoorBody.ReadAsync<RetrievalRequest>(context.Request, cancellation) is not { } asked)
        {
            return RetrievalError.Invalid("请求体应为 JSON 对象：{\"knowledge_id\":…,\"query\":…,\"retrieval_setting\":{\"top_k\":…,\"score_threshold\":…}}。");
        }

        if (settings.Knowledge.Count > 0 && !settings.Knowledge.Contains(asked.KnowledgeId, StringComparer.Ordinal))
        {
            return RetrievalError.UnknownKnowledge(asked.KnowledgeId);
        }

        if (string.IsNullOrWhiteSpace(asked.Query))
        {
            return RetrievalError.Invalid("缺少 query：请给出要检索的问题或关键词。");
        }

        var filter = MetadataFilter.Read(asked.MetadataCondition, out var fault);
        return fault is not null ? RetrievalError.Invalid($"metadata_condition 无效：{fault}")
            : await retrieval.FindAsync(asked, filter, context.Request, cancellation) is { } found ? Results.Json(found, ServiceJson.Options)
            : RetrievalError.NotReady();
    }
}
