namespace PolicyIndex.Service.Access;

/// <summary>Settings of who may do what; environment variables or any other configuration source.</summary>
internal sealed class AccessSettings(IConfiguration configuration)
{
    /// <summary>A key with role admin, instead of the one that the first start makes.</summary>
    public const string AdminKeySetting = "AdminKey";

    /// <summary>A key with role editor.</summary>
    public const string EditorKeySetting = "EditorKey";

    /// <summary><c>true</c> closes reading to callers without a key; open otherwise.</summary>
    public const string ReadingNeedsKeySetting = "ReadingNeedsKey";

    public string? AdminKey => Text(AdminKeySetting);

    public string? EditorKey => Text(EditorKeySetting);

    public bool ReadingNeedsKey => configuration.GetValue<bool>(ReadingNeedsKeySetting);

    /// <summary>Address of an OpenID provider whose tokens are accepted (<c>OpenId:Authority</c>); null for none.</summary>
    public string? Authority => Text("OpenId:Authority");

    /// <summary>Audience its tokens must name (<c>OpenId:Audience</c>).</summary>
    public string? Audience => Text("OpenId:Audience");

    /// <summary>Claim that holds <c>reader</c>, <c>editor</c> or <c>admin</c> (<c>OpenId:RoleClaim</c>).</summary>
    public string RoleClaim => Text("OpenId:RoleClaim") ?? "roles";

    private string? Text(string name) => configuration[name] is { Length: > 0 } value ? value : null;
}
