using System.Globalization;
using PolicyIndex.Search.Embeddings;

namespace PolicyIndex.Service.Embeddings;

/// <summary>
/// Which model finds clauses by meaning, if any: <c>Embeddings__Endpoint</c>, <c>Embeddings__Model</c>, <c>Embeddings__Key</c> as environment
/// variables, or the same from any other configuration source.
/// </summary>
internal sealed class EmbeddingSettings
{
    private const string EndpointSetting = "Embeddings__Endpoint";

    /// <param name="configuration">Where they stand.</param>
    /// <exception cref="InvalidOperationException">A setting cannot be used; the message says which, and never shows the key.</exception>
    public EmbeddingSettings(IConfiguration configuration)
    {
        var section = configuration.GetSection("Embeddings");
        Model = section["Model"] ?? "";
        Key = section["Key"] is { Length: > 0 } key ? key : null;
        var usual = new EmbeddingLimits();
        Limits = usual with
        {
            Question = Number(section["TimeoutMilliseconds"], "Embeddings__TimeoutMilliseconds", 1, 60_000) is { } limit ? TimeSpan.FromMilliseconds(limit) : usual.Question,
            SmallestCosine = (float)(Number(section["MinimumSimilarity"], "Embeddings__MinimumSimilarity", -1, 1) ?? usual.SmallestCosine),
        };
        if (section["Endpoint"] is not { Length: > 0 } endpoint)
        {
            return;
        }

        Endpoint = Uri.TryCreate(endpoint, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new InvalidOperationException($"{EndpointSetting} is \"{endpoint}\"; it must be the address of an OpenAI-compatible server, for example http://127.0.0.1:11434/v1.");
        if (Model.Length == 0)
        {
            throw new InvalidOperationException($"{EndpointSetting} is set and Embeddings__Model is not; name the embedding model that the server offers (GET /models lists them).");
        }
    }

    /// <summary>Address up to and with <c>/v1</c>; null where clauses are found by words alone.</summary>
    public Uri? Endpoint { get; }

    public string Model { get; }

    /// <summary>A secret; null for servers that want none.</summary>
    public string? Key { get; }

    /// <summary>Time limits (<c>Embeddings__TimeoutMilliseconds</c> for a question) and <c>Embeddings__MinimumSimilarity</c>.</summary>
    public EmbeddingLimits Limits { get; }

    private static double? Number(string? text, string name, double least, double most) =>
        string.IsNullOrEmpty(text) ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{name} is \"{text}\"; it must be a number from {least} to {most}."));
}
