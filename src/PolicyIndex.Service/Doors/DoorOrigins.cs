using System.Net;

namespace PolicyIndex.Service.Doors;

/// <summary>Which browser applications may call the doors.</summary>
internal static class DoorOrigins
{
    /// <summary>CORS policy of /v1: any origin unless some are configured. Never with cookies: a key is a header that the application has to know.</summary>
    public const string ChatPolicy = "chat";

    /// <summary>CORS policy of /mcp: configured origins only.</summary>
    public const string McpPolicy = "mcp";

    public static void AddDoorOrigins(this WebApplicationBuilder builder)
    {
        string[] allowed = [.. new DoorSettings(builder.Configuration).AllowedOrigins];
        builder.Services.AddCors(cors =>
        {
            cors.AddPolicy(ChatPolicy, policy =>
            {
                policy.AllowAnyHeader().WithMethods("GET", "POST");
                _ = allowed.Length == 0 ? policy.AllowAnyOrigin() : policy.WithOrigins(allowed);
            });
            cors.AddPolicy(McpPolicy, policy => policy.WithOrigins(allowed).AllowAnyHeader().WithMethods("GET", "POST", "DELETE").WithExposedHeaders("Mcp-Session-Id", "MCP-Protocol-Version"));
        });
    }

    /// <summary>
    /// Whether a request may come from where its Origin header says, as MCP demands against DNS rebinding. A page's own host counts as
    /// ours only where no foreign name can be made to point here: localhost, an IP address, or the configured public address.
    /// </summary>
    public static bool MayCall(HttpRequest request, DoorSettings settings)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0 || settings.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase))
        {
            return true;
        }

        if (!Uri.TryCreate(origin, UriKind.Absolute, out var from))
        {
            return false;
        }

        if (Uri.TryCreate(settings.PublicUrl, UriKind.Absolute, out var ours) && Uri.Compare(from, ours, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0)
        {
            return true;
        }

        return Uri.TryCreate($"{request.Scheme}://{request.Host}", UriKind.Absolute, out var own)
            && from.Port == own.Port
            && from.Host.Equals(own.Host, StringComparison.OrdinalIgnoreCase)
            && (own.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || IPAddress.TryParse(own.Host.Trim('[', ']'), out _));
    }
}
