using System.Text.Encodings.Web;
using System.Text.Json;

namespace PolicyIndex.Eval.Reports;

/// <summary>A track's figures and failed cases as they stood when they were last accepted.</summary>
/// <param name="Figures">Value by figure key.</param>
/// <param name="Losses">Keys of the failed cases.</param>
internal sealed record Baseline(IReadOnlyDictionary<string, double> Figures, IReadOnlyList<string> Losses)
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads a baseline; null where the file does not exist.</summary>
    /// <exception cref="InvalidDataException">The file is no baseline.</exception>
    public static Baseline? Read(string file)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<Baseline>(File.ReadAllText(file), s_options) is { Figures: not null, Losses: not null } read
                ? read
                : throw new InvalidDataException($"{file}: no figures or no losses in it; write it again with --update-baseline.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{file}: {e.Message} Write it again with --update-baseline.", e);
        }
    }

    /// <summary>Writes it, figures in the order of the report.</summary>
    public void Write(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        File.WriteAllText(file, JsonSerializer.Serialize(this, s_options) + "\n");
    }
}
