using System.Globalization;
using PolicyIndex.Search.Embeddings;
using PolicyIndex.Service.Embeddings.Onnx;

namespace PolicyIndex.Service.Embeddings;

/// <summary>
/// Which model finds clauses by meaning, if any: <c>Embeddings__Endpoint</c>, <c>Embeddings__Model</c>, <c>Embeddings__Key</c> as environment
/// variables for a server, <c>Embeddings__ModelFile</c> for a model run in this process, or the same from any other configuration source.
/// </summary>
internal sealed class EmbeddingSettings
{
    private const string EndpointSetting = "Embeddings__Endpoint";
    private const string ModelFileSetting = "Embeddings__ModelFile";

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
            BatchSize = (int)(Number(section["BatchSize"], "Embeddings__BatchSize", 1, 1_024) ?? usual.BatchSize),
        };
        Prefixes = new EmbeddingPrefixes(section["QuestionPrefix"] ?? "", section["PassagePrefix"] ?? "");
        Local = LocalModel(section);
        if (section["Endpoint"] is not { Length: > 0 } endpoint)
        {
            return;
        }

        if (Local is not null)
        {
            throw new InvalidOperationException($"{EndpointSetting} and {ModelFileSetting} are both set; leave one out: vectors of two models cannot be compared.");
        }

        Endpoint = Uri.TryCreate(endpoint, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new InvalidOperationException($"{EndpointSetting} is \"{endpoint}\"; it must be the address of an OpenAI-compatible server, for example http://127.0.0.1:11434/v1.");
        if (Model.Length == 0)
        {
            throw new InvalidOperationException($"{EndpointSetting} is set and Embeddings__Model is not; name the embedding model that the server offers (GET /models lists them).");
        }
    }

    /// <summary>Address up to and with <c>/v1</c>; null where no server is asked.</summary>
    public Uri? Endpoint { get; }

    /// <summary>
    /// The model in a file: <c>Embeddings__ModelFile</c>, <c>Embeddings__VocabularyFile</c> (else <c>vocab.txt</c> beside the model),
    /// <c>Embeddings__Pooling</c> (<c>mean</c> or <c>cls</c>), <c>Embeddings__MaximumTokens</c>, <c>Embeddings__LowerCase</c>, <c>Embeddings__Threads</c>; null without one.
    /// </summary>
    public OnnxModelSettings? Local { get; }

    /// <summary>What the model wants before texts: <c>Embeddings__QuestionPrefix</c>, <c>Embeddings__PassagePrefix</c>.</summary>
    public EmbeddingPrefixes Prefixes { get; }

    public string Model { get; }

    /// <summary>A secret; null for servers that want none.</summary>
    public string? Key { get; }

    /// <summary>Time limits (<c>Embeddings__TimeoutMilliseconds</c> for a question), <c>Embeddings__MinimumSimilarity</c> and <c>Embeddings__BatchSize</c>.</summary>
    public EmbeddingLimits Limits { get; }

    private static OnnxModelSettings? LocalModel(IConfigurationSection section)
    {
        if (section["ModelFile"] is not { Length: > 0 } file)
        {
            return null;
        }

        var vocabulary = section["VocabularyFile"] is { Length: > 0 } named ? named : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file)) ?? "", "vocab.txt");
        var usual = new OnnxModelSettings(file, vocabulary);
        return usual with
        {
            Pooling = section["Pooling"] switch
            {
                null or "" or "mean" => Pooling.Mean,
                "cls" => Pooling.FirstToken,
                var other => throw new InvalidOperationException($"Embeddings__Pooling is \"{other}\"; it must be mean or cls, as the model's card says."),
            },
            MaximumTokens = (int)(Number(section["MaximumTokens"], "Embeddings__MaximumTokens", 8, 8_192) ?? usual.MaximumTokens),
            LowerCase = section["LowerCase"] switch
            {
                null or "" or "true" => true,
                "false" => false,
                var other => throw new InvalidOperationException($"Embeddings__LowerCase is \"{other}\"; it must be true or false."),
            },
            Threads = (int)(Number(section["Threads"], "Embeddings__Threads", 1, 256) ?? usual.Threads),
        };
    }

    private static double? Number(string? text, string name, double least, double most) =>
        string.IsNullOrEmpty(text) ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{name} is \"{text}\"; it must be a number from {least} to {most}."));
}
