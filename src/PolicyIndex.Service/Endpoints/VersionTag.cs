using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace PolicyIndex.Service.Endpoints;

/// <summary>Versions of what editors speak of, as entity tags: <c>"v3"</c>.</summary>
internal static class VersionTag
{
    /// <summary>The version a tag names; −1, which matches none, where it is none of ours.</summary>
    public static int Of(EntityTagHeaderValue tag) =>
        tag.Tag.Length > 3 && tag.Tag.StartsWith("\"v", StringComparison.Ordinal) && int.TryParse(tag.Tag.AsSpan()[2..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    public static void Write(HttpResponse response, int version) => response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"v{version}\"");
}
