using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using PolicyIndex.Service.Endpoints;

namespace PolicyIndex.Service.Access;

/// <summary>
/// Reads a key from <c>Authorization: Bearer KEY</c>, or as the password of <c>Basic</c>, which browsers ask for where
/// reading is closed. Browsers send the latter by themselves, so it never suffices to change anything.
/// </summary>
internal sealed class KeyAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, AccessKeys keys)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Key";

    private const string Bearer = "Bearer";

    private bool rejected;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!AuthenticationHeaderValue.TryParse(Request.Headers.Authorization, out var header) || ReadKey(header) is not { } key)
        {
            return AuthenticateResult.NoResult();
        }

        if (await keys.FindAsync(key, Context.RequestAborted) is not { } holder)
        {
            rejected = true;
            return AuthenticateResult.Fail("unknown key");
        }

        var byItself = string.Equals(header.Scheme, Bearer, StringComparison.OrdinalIgnoreCase) ? holder.Role : AccessRole.Reader;
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, holder.Name), new Claim(ClaimTypes.Role, byItself.ToString())], SchemeName);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (rejected && !AccessPolicies.IsPage(Context))
        {
            return Problems.KeyRejected().ExecuteAsync(Context);
        }

        Response.Headers.WWWAuthenticate = AccessPolicies.IsPage(Context) ? "Basic realm=\"PolicyIndex\", charset=\"UTF-8\"" : Bearer;
        return Problems.KeyRequired().ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => Problems.RoleInsufficient().ExecuteAsync(Context);

    private static string? ReadKey(AuthenticationHeaderValue header)
    {
        if (string.IsNullOrEmpty(header.Parameter))
        {
            return null;
        }

        if (string.Equals(header.Scheme, Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return header.Parameter;
        }

        var bytes = new byte[header.Parameter.Length];
        return string.Equals(header.Scheme, "Basic", StringComparison.OrdinalIgnoreCase)
            && Convert.TryFromBase64String(header.Parameter, bytes, out var length)
            && Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) is [_, { Length: > 0 } password]
            ? password
            : null;
    }
}
