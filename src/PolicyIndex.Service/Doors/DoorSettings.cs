namespace PolicyIndex.Service.Doors;

/// <summary>Settings of the doors for other programs; environment variables or any other configuration source.</summary>
internal sealed class DoorSettings(IConfiguration configuration)
{
    /// <summary>The address under which people reach this service, where it is not the one a request came to (behind a proxy).</summary>
    public const string PublicUrlSetting = "PublicUrl";

    /// <summary>Origins of browser applications that may call /v1 and /mcp, separated by semicolons. Without it /v1 takes any origin, /mcp none but its own.</summary>
    public const string AllowedOriginsSetting = "AllowedOrigins";

    /// <summary>Names under which Dify may ask for this collection, separated by semicolons; any name where absent.</summary>
    public const string KnowledgeSetting = "DifyKnowledge";

    private const char Separator = ';';

    /// <summary>Without a slash at the end; null where the address of the request is right.</summary>
    public string? PublicUrl => configuration[PublicUrlSetting]?.TrimEnd('/') is { Length: > 0 } url ? url : null;

    public IReadOnlyList<string> AllowedOrigins => [.. List(AllowedOriginsSetting).Select(o => o.TrimEnd('/'))];

    public IReadOnlyList<string> Knowledge => List(KnowledgeSetting);

    private string[] List(string name) =>
        (configuration[name] ?? "").Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
