using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;
using PolicyIndex.Search.Embeddings;
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
            return new MeaningSearch(settings.Endpoint is null
                ? null
                : new MeaningIndex(Generator(settings), data.VectorFile, settings.Model, settings.Limits, provider.GetRequiredService<TimeProvider>()));
        });
    }

    private static IEmbeddingGenerator<string, Embedding<float>> Generator(EmbeddingSettings settings) =>
        new OpenAIClient(
            new ApiKeyCredential(settings.Key ?? NoKey),
            new OpenAIClientOptions { Endpoint = settings.Endpoint, NetworkTimeout = settings.Limits.Batch, RetryPolicy = new ClientRetryPolicy(0) })
        .GetEmbeddingClient(settings.Model)
        .AsIEmbeddingGenerator();
}
