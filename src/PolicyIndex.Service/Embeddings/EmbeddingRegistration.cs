using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;
using PolicyIndex.Search.Embeddings;
using PolicyIndex.Service.Embeddings.Onnx;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Embeddings;

/// <summary>The model of the settings, where there is one.</summary>
internal static class EmbeddingRegistration
{
    /// <summary>The client wants some key; servers without one ignore it.</summary>
    private const string NoKey = "none";

    public static void AddEmbeddings(this IServiceCollection services, DataDirectory data)
    {
        services.AddSingleton<EmbeddingSettings>();
        services.AddSingleton(provider =>
        {
            var settings = provider.GetRequiredService<EmbeddingSettings>();
            return new MeaningSearch(Generator(settings) is not var (generator, model)
                ? null
                : new MeaningIndex(generator, data.VectorFile, model, settings.Limits, provider.GetRequiredService<TimeProvider>()) { Prefixes = settings.Prefixes });
        });
    }

    /// <summary>The model and a name that changes with all that changes its vectors.</summary>
    private static (IEmbeddingGenerator<string, Embedding<float>> Generator, string Model)? Generator(EmbeddingSettings settings) => settings switch
    {
        { Local: { } local } => (new OnnxEmbeddingGenerator(local), local.Fingerprint()),
        { Endpoint: not null } => (Server(settings), settings.Model),
        _ => null,
    };

    private static IEmbeddingGenerator<string, Embedding<float>> Server(EmbeddingSettings settings) =>
        new OpenAIClient(
            new ApiKeyCredential(settings.Key ?? NoKey),
            new OpenAIClientOptions { Endpoint = settings.Endpoint, NetworkTimeout = settings.Limits.Batch, RetryPolicy = new ClientRetryPolicy(0) })
        .GetEmbeddingClient(settings.Model)
        .AsIEmbeddingGenerator();
}
