using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Net.Http.Headers;
using PolicyIndex.Service.Endpoints;
using PolicyIndex.Service.Hosting;

namespace PolicyIndex.Service.Access;

/// <summary>Who may call what: keys of ours, and tokens of an OpenID provider where one is configured.</summary>
internal static class AccessPolicies
{
    /// <summary>Needs role editor.</summary>
    public const string Edit = "edit";

    /// <summary>Needs role admin.</summary>
    public const string Administer = "administer";

    private const string Selector = "KeyOrToken";

    private static readonly string[] s_open = ["/health", "/error"];

    public static void AddAccess(this WebApplicationBuilder builder)
    {
        var settings = new AccessSettings(builder.Configuration);
        var authentication = builder.Services.AddAuthentication(Selector)
            .AddPolicyScheme(Selector, null, options => options.ForwardDefaultSelector = context => settings.Authority is not null && CarriesToken(context) ? JwtBearerDefaults.AuthenticationScheme : KeyAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, KeyAuthentication>(KeyAuthentication.SchemeName, null);
        if (settings.Authority is not null)
        {
            authentication.AddJwtBearer(options => Configure(options, settings));
        }

        builder.Services.AddAuthorizationBuilder()
            .AddPolicy(Edit, policy => policy.RequireRole(nameof(AccessRole.Editor), nameof(AccessRole.Admin)))
            .AddPolicy(Administer, policy => policy.RequireRole(nameof(AccessRole.Admin)));
        if (settings.ReadingNeedsKey)
        {
            builder.Services.Configure<AuthorizationOptions>(options => options.FallbackPolicy = new AuthorizationPolicyBuilder()
                .RequireAssertion(context => context.User.Identity?.IsAuthenticated == true || (context.Resource is HttpContext http && IsOpen(http)))
                .Build());
        }
    }

    /// <summary>Asks for a role and says so in the API description.</summary>
    public static RouteHandlerBuilder Needs(this RouteHandlerBuilder route, string policy) => route
        .RequireAuthorization(policy)
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden);

    /// <summary>The name that stands under what the caller does.</summary>
    public static string NameOf(ClaimsPrincipal caller) =>
        caller.FindFirstValue(ClaimTypes.Name) ?? caller.FindFirstValue("preferred_username") ?? caller.FindFirstValue("name") ?? caller.FindFirstValue("sub") ?? "unknown";

    /// <summary>Whether a person in a browser asks, who can be asked for a password.</summary>
    public static bool IsPage(HttpContext context) => !ProgramPaths.Contain(context.Request.Path);

    private static bool IsOpen(HttpContext context) =>
        Array.Exists(s_open, p => context.Request.Path.StartsWithSegments(p, StringComparison.OrdinalIgnoreCase));

    private static void Configure(JwtBearerOptions options, AccessSettings settings)
    {
        options.Authority = settings.Authority;
        options.Audience = settings.Audience;
        options.MapInboundClaims = false;
        options.TokenValidationParameters.NameClaimType = ClaimTypes.Name;
        options.TokenValidationParameters.RoleClaimType = ClaimTypes.Role;
        // A token without an audience of ours was made for somebody else.
        options.TokenValidationParameters.ValidateAudience = true;
        options.Events = new JwtBearerEvents
        {
            OnTokenValidated = context =>
            {
                Grant(context.Principal!, settings.RoleClaim);
                return Task.CompletedTask;
            },
            OnChallenge = async context =>
            {
                context.HandleResponse();
                context.Response.Headers.WWWAuthenticate = "Bearer";
                await (context.AuthenticateFailure is null ? Problems.KeyRequired() : Problems.KeyRejected()).ExecuteAsync(context.HttpContext);
            },
            OnForbidden = context => Problems.RoleInsufficient().ExecuteAsync(context.HttpContext),
        };
    }

    // The provider's word for a role is ours, in any case; several claims, or several words in one.
    private static void Grant(ClaimsPrincipal caller, string roleClaim)
    {
        var roles = caller.FindAll(roleClaim)
            .SelectMany(c => c.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(v => !char.IsAsciiDigit(v[0]))
            .Select(v => Enum.TryParse<AccessRole>(v, ignoreCase: true, out var role) ? role : AccessRole.Reader)
            .Distinct();
        caller.AddIdentity(new ClaimsIdentity(roles.Select(r => new Claim(ClaimTypes.Role, r.ToString()))));
    }

    // Our keys have no dots; a signed token has two.
    private static bool CarriesToken(HttpContext context) =>
        context.Request.Headers[HeaderNames.Authorization].ToString() is var header
        && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
        && header.Count(c => c == '.') == 2;
}
