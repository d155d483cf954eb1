namespace PolicyIndex.Service.Hosting;

/// <summary>Addresses that programs call; everything else is a page, read by a person in a browser.</summary>
internal static class ProgramPaths
{
    private static readonly string[] s_paths = ["/api", "/health", "/swagger", "/retrieval", "/v1", "/mcp"];

    public static bool Contain(PathString path) => Array.Exists(s_paths, p => path.StartsWithSegments(p, StringComparison.OrdinalIgnoreCase));
}
