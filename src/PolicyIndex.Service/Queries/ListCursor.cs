using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace PolicyIndex.Service.Queries;

/// <summary>Makes a position in a list opaque: the reader of a cursor must not build one. Versioned by its type's name.</summary>
internal static class ListCursor
{
    public static string Encode<T>(T position)
        where T : class => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(new Envelope<T>(typeof(T).Name, position)));

    /// <summary>Null where the text is no cursor of this list.</summary>
    public static T? Decode<T>(string cursor)
        where T : class
    {
        if (!Base64Url.IsValid(cursor))
        {
            return null;
        }

        try
        {
            var json = Base64Url.DecodeFromChars(cursor);
            var envelope = JsonSerializer.Deserialize<Envelope<T>>(Encoding.UTF8.GetString(json));
            return string.Equals(envelope?.List, typeof(T).Name, StringComparison.Ordinal) ? envelope?.Position : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Envelope<T>(string List, T? Position);
}
