using System.Text.Json;
using PolicyIndex.Service.Hosting;

namespace PolicyIndex.Service.Doors;

/// <summary>
/// Reads the JSON body of a request to a door: the protocol has an answer of its own to a body that cannot be read, and questions are
/// small where uploads elsewhere are not.
/// </summary>
internal static class DoorBody
{
    /// <summary>Chat programs send pictures along, which nobody reads here.</summary>
    public const int MostBytes = 8 << 20;

    /// <returns>Null where the body is no such object, or too large.</returns>
    public static async Task<T?> ReadAsync<T>(HttpRequest request, CancellationToken cancellation)
        where T : class
    {
        if (request.ContentLength > MostBytes)
        {
            return null;
        }

        using var body = new MemoryStream();
        var buffer = new byte[16 << 10];
        for (int read; (read = await request.Body.ReadAsync(buffer, cancellation)) > 0;)
        {
            body.Write(buffer, 0, read);
            if (body.Length > MostBytes)
            {
                return null;
            }
        }

        try
        {
            return JsonSerializer.Deserialize<T>(body.GetBuffer().AsSpan(0, (int)body.Length), ServiceJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
