namespace PolicyIndex.Service.Doors.Mcp;

/// <summary>Links of tool results, which know nothing of the request that asked for them.</summary>
internal sealed class ToolLinks(ReaderLinks links, IHttpContextAccessor http)
{
    public string To(string workId, string? provisionId) => links.To(http.HttpContext!.Request, workId, provisionId);

    /// <param name="path">Path of a page.</param>
    public string To(string path) => links.To(http.HttpContext!.Request, path);
}
