using System.Text.Json;
using System.Text.Json.Serialization;

namespace PolicyIndex.Eval.Gold;

/// <summary>Lines are written as <c>[first, last]</c>.</summary>
internal sealed class LineSpanConverter : JsonConverter<LineSpan>
{
    public override LineSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var ends = JsonSerializer.Deserialize<int[]>(ref reader, options);
        if (ends is not [var first, var last] || first < 1 || last < first)
        {
            throw new JsonException("lines must be [first, last] with 1 <= first <= last");
        }

        return new LineSpan(first, last);
    }

    public override void Write(Utf8JsonWriter writer, LineSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.First);
        writer.WriteNumberValue(value.Last);
        writer.WriteEndArray();
    }
}
