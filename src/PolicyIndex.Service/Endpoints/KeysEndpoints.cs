using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using PolicyIndex.Service.Access;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Endpoints;

/// <summary>Keys and their roles.</summary>
internal static class KeysEndpoints
{
    private const int LongestName = 60;

    public static void MapKeys(this IEndpointRouteBuilder routes)
    {
        var keys = routes.MapGroup("/api/keys").WithTags("Keys");
        keys.MapGet("", ListAsync).Needs(AccessPolicies.Administer);
        keys.MapPost("", CreateAsync).Needs(AccessPolicies.Administer).ProducesProblem(StatusCodes.Status400BadRequest);
        keys.MapDelete("{id:int}", RevokeAsync).Needs(AccessPolicies.Administer).ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>Lists the keys that were given out. Needs role admin.</summary>
    /// <param name="keys">Keys.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Ok<KeysView>> ListAsync(AccessKeys keys, CancellationToken cancellation) =>
        TypedResults.Ok(new KeysView([.. (await keys.ListAsync(cancellation)).Select(KeyView.From)]));

    /// <summary>Makes a key and shows it, this once. Needs role admin.</summary>
    /// <param name="request">Name and role.</param>
    /// <param name="caller">The admin.</param>
    /// <param name="keys">Keys.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<Created<IssuedKeyView>, ProblemHttpResult>> CreateAsync(
        KeyRequest request, ClaimsPrincipal caller, AccessKeys keys, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(request.Name) || request.Name.Length > LongestName)
        {
            return Problems.InvalidParameter("name", $"请给出密钥使用者的名称，最长 {LongestName} 个字符");
        }

        if (request.Role is not { } role)
        {
            return Problems.InvalidParameter("role", "应为 reader、editor、admin 之一");
        }

        var issued = await keys.CreateAsync(request.Name.Trim(), role, AccessPolicies.NameOf(caller), cancellation);
        return TypedResults.Created($"/api/keys/{issued.Row.Id}", new IssuedKeyView(issued.Key, KeyView.From(issued.Row)));
    }

    /// <summary>Revokes a key: it opens nothing any more, its entry stays. Needs role admin.</summary>
    /// <param name="id">Number of the key.</param>
    /// <param name="keys">Keys.</param>
    /// <param name="cancellation">Ends with the request.</param>
    internal static async Task<Results<NoContent, ProblemHttpResult>> RevokeAsync(int id, AccessKeys keys, CancellationToken cancellation) =>
        await keys.RevokeAsync(id, cancellation) ? TypedResults.NoContent() : Problems.KeyNotFound(id);
}
