using System.IO.Compression;
using System.Text.Json;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Service.Store;

/// <summary>
/// Lines of a source as Brotli-compressed JSON: one array a line, <c>[page, number, text]</c> or
/// <c>[page, number, text, left, right, baseline, fontSize, pageWidth, pageHeight]</c>. Offsets follow from the texts.
/// </summary>
internal static class SourceTextCodec
{
    private const int PlainFields = 3;

    public static byte[] Encode(SourceText source)
    {
        using var bytes = new MemoryStream();
        using (var compressed = new BrotliStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        using (var json = new Utf8JsonWriter(compressed))
        {
            json.WriteStartArray();
            foreach (var line in source.Lines)
            {
                WriteLine(json, line);
            }

            json.WriteEndArray();
        }

        return bytes.ToArray();
    }

    public static SourceText Decode(Manifestation manifestation, byte[] encoded)
    {
        using var compressed = new BrotliStream(new MemoryStream(encoded), CompressionMode.Decompress);
        using var json = JsonDocument.Parse(compressed);
        var lines = new List<SourceLine>(json.RootElement.GetArrayLength());
        var start = 0;
        foreach (var element in json.RootElement.EnumerateArray())
        {
            var line = ReadLine(element, start);
            lines.Add(line);
            start = line.End + 1;
        }

        return new SourceText(manifestation, lines);
    }

    private static void WriteLine(Utf8JsonWriter json, SourceLine line)
    {
        json.WriteStartArray();
        if (line.Page is { } page)
        {
            json.WriteNumberValue(page);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteNumberValue(line.Number);
        json.WriteStringValue(line.Text);
        if (line.Geometry is { } at)
        {
            foreach (var value in (ReadOnlySpan<double>)[at.Left, at.Right, at.Baseline, at.FontSize, at.PageWidth, at.PageHeight])
            {
                json.WriteNumberValue(value);
            }
        }

        json.WriteEndArray();
    }

    private static SourceLine ReadLine(JsonElement line, int start)
    {
        int? page = line[0].ValueKind == JsonValueKind.Null ? null : line[0].GetInt32();
        var geometry = line.GetArrayLength() == PlainFields
            ? null
            : new LineGeometry(line[3].GetDouble(), line[4].GetDouble(), line[5].GetDouble(), line[6].GetDouble(), line[7].GetDouble(), line[8].GetDouble());
        return new SourceLine(page, line[1].GetInt32(), start, line[2].GetString()!, geometry);
    }
}
