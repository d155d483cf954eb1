using System.Globalization;
using System.Text;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Endpoints;

/// <summary>A lineage as a table (RFC 4180), one edge a row. Begins with a byte-order mark, without which spreadsheets take UTF-8 for the system's code page.</summary>
internal static class LineageCsv
{
    public static byte[] Write(LineageView lineage)
    {
        var works = lineage.Works.ToDictionary(w => w.Id, StringComparer.Ordinal);
        var text = new StringBuilder("\uFEFF");
        Row(text, "relation", "from", "fromTitle", "fromNumber", "fromProvision", "to", "toTitle", "toNumber", "toProvision", "unit", "date", "state", "quote");
        foreach (var edge in lineage.Edges)
        {
            var (from, to) = (works.GetValueOrDefault(edge.FromWorkId), works.GetValueOrDefault(edge.ToWorkId));
            Row(
                text, edge.Relation, edge.FromWorkId, from?.Title, from?.DocumentNumber, edge.FromProvisionId, edge.ToWorkId, to?.Title, to?.DocumentNumber, edge.ToProvisionId, edge.Unit,
                edge.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), edge.State?.ToString().ToLowerInvariant(), edge.Quote);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Row(StringBuilder text, params string?[] fields) => text.AppendJoin(',', fields.Select(Field)).Append("\r\n");

    // Spreadsheets run a cell that begins like a formula; an apostrophe makes it words.
    private static string Field(string? value)
    {
        var safe = value is { Length: > 0 } && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + value : value ?? "";
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
