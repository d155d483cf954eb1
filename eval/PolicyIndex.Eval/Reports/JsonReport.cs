using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyIndex.Eval.Tracks;
using PolicyIndex.Provisions.Parsing;

namespace PolicyIndex.Eval.Reports;

/// <summary>A result as JSON, for programs.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Writes track, parser version, figures, losses and notes.</summary>
    public static void Write(string file, ITrack track, TrackResult result)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var report = new { Track = track.Name, ParserVersion = PolicyParser.Version, result.Figures, result.Losses, result.Notes };
        File.WriteAllText(file, JsonSerializer.Serialize(report, s_options) + "\n");
    }
}
