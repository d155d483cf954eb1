using System.IO.Compression;
using System.Text.Json;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Service.Store;

/// <summary>
/// Lines of a source as Brotli-compressed JSON: one array a line, <c>[page, number, text]</c>, then where there is geometry
/// <c>left, right, baseline, fontSize, pageWidth, pageHeight</c>, then where there is a cell <c>table, row, column, header</c> (1 or 0).
/// Offsets follow from the texts.
/// </summary>
internal static class SourceTextCodec
{
    private const int PlainFields = 3;
    private const int GeometryFields = 6;
    private const int CellFields = 4;

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

        if (line.Cell is { } cell)
        {
            foreach (var value in (ReadOnlySpan<int>)[cell.Table, cell.Row, cell.Column, cell.IsHeader ? 1 : 0])
            {
                json.WriteNumberValue(value);
            }
        }

        json.WriteEndArray();
    }

    private static SourceLine ReadLine(JsonElement line, int start)
    {
        int? page = line[0].ValueKind == JsonValueKind.Null ? null : line[0].GetInt32();
        var length = line.GetArrayLength();
        var geometry = length < PlainFields + GeometryFields
            ? null
            : new LineGeometry(line[3].GetDouble(), line[4].GetDouble(), line[5].GetDouble(), line[6].GetDouble(), line[7].GetDouble(), line[8].GetDouble());
        return new SourceLine(page, line[1].GetInt32(), start, line[2].GetString()!, geometry, length is PlainFields + CellFields or PlainFields + GeometryFields + CellFields ? ReadCell(line, length - CellFields) : null);
    }

    private static TableCell ReadCell(JsonElement line, int at) =>
        new(line[at].GetInt32(), line[at + 1].GetInt32(), line[at + 2].GetInt32(), line[at + 3].GetInt32() == 1);
}
