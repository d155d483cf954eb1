using System.Reflection;
using System.Text.Json;

namespace PolicyIndex.Service.Measurements;

/// <summary>What one evaluation track measured when it was last accepted; <c>eval/baselines</c>, embedded when the service was built.</summary>
/// <param name="Track">Name of the track.</param>
/// <param name="Values">Value by the figure's key, in the order of the report.</param>
/// <param name="Losses">How many cases failed.</param>
internal sealed record TrackFigures(string Track, IReadOnlyList<KeyValuePair<string, double>> Values, int Losses)
{
    private const string Folder = "PolicyIndex.Service.Measurements.";
    private const string Extension = ".json";

    private static readonly Lazy<IReadOnlyList<TrackFigures>> s_all = new(() =>
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && n.EndsWith(Extension, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => Read(assembly.GetManifestResourceStream(n)!, n[Folder.Length..^Extension.Length]))];
    });

    /// <summary>All tracks that were there at build time; none where the service was built without <c>eval/</c>.</summary>
    public static IReadOnlyList<TrackFigures> All => s_all.Value;

    private static TrackFigures Read(Stream json, string track)
    {
        using (json)
        using (var baseline = JsonDocument.Parse(json))
        {
            return new TrackFigures(
                track,
                [.. baseline.RootElement.GetProperty("figures").EnumerateObject().Select(f => KeyValuePair.Create(f.Name, f.Value.GetDouble()))],
                baseline.RootElement.GetProperty("losses").GetArrayLength());
        }
    }
}
