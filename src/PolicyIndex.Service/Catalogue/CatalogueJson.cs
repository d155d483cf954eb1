using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace PolicyIndex.Service.Catalogue;

/// <summary>The catalogue as a file: one work or relation a line, so that its history reads well.</summary>
internal static class CatalogueJson
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <exception cref="JsonException">It is no catalogue.</exception>
    public static WorkCatalogue Read(string text) =>
        JsonSerializer.Deserialize<WorkCatalogue>(text, s_options) ?? throw new JsonException("The catalogue is empty.");

    public static string Write(WorkCatalogue catalogue)
    {
        var text = new StringBuilder("{\n");
        if (catalogue.ParserVersion is not null)
        {
            text.Append("\"parserVersion\": ").Append(JsonSerializer.Serialize(catalogue.ParserVersion, s_options)).Append(",\n");
        }

        text.Append("\"works\": [\n");
        text.AppendJoin(",\n", catalogue.Works.Select(w => JsonSerializer.Serialize(w, s_options)));
        text.Append("\n],\n\"relations\": [\n");
        text.AppendJoin(",\n", catalogue.Relations.Select(r => JsonSerializer.Serialize(r, s_options)));
        return text.Append("\n]\n}\n").ToString();
    }
}
