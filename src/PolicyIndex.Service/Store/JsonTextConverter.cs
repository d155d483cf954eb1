using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PolicyIndex.Service.Store;

/// <summary>A value that is read and written whole, as JSON text in one column.</summary>
internal sealed class JsonTextConverter<T>() : ValueConverter<T, string>(
    value => JsonSerializer.Serialize(value, StoreJson.Options),
    text => JsonSerializer.Deserialize<T>(text, StoreJson.Options)!);

/// <summary>Two values are equal when their JSON is; rows are never edited in place, so no snapshot is needed.</summary>
internal sealed class OrdinalJsonComparer<T>() : ValueComparer<T>(
    (a, b) => string.Equals(JsonSerializer.Serialize(a, StoreJson.Options), JsonSerializer.Serialize(b, StoreJson.Options), StringComparison.Ordinal),
    value => JsonSerializer.Serialize(value, StoreJson.Options).GetHashCode(StringComparison.Ordinal),
    value => value);

/// <summary>How JSON columns and content hashes are written.</summary>
internal static class StoreJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };
}
