using Microsoft.Extensions.AI;

namespace PolicyIndex.Search.Tests.Embeddings;

/// <summary>A model of three directions, by words that need not be shared: delay, reward, machines.</summary>
internal sealed class StandInGenerator : IEmbeddingGenerator<string, Embedding<float>>
{
    private static readonly string[] s_directions = ["迟延 拖着", "奖励 甜头", "设备 机器"];

    public List<string> Asked { get; } = [];

    public bool Broken { get; set; }

    /// <summary>Never answers, and hears no cancellation.</summary>
    public bool Hanging { get; set; }

    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (Hanging)
        {
            await new TaskCompletionSource().Task;
        }

        if (Broken)
        {
            throw new HttpRequestException("no connection");
        }

        var texts = values.ToList();
        Asked.AddRange(texts);
        return [.. texts.Select(t => new Embedding<float>((float[])[.. s_directions.Select(d => d.Split(' ').Any(w => t.Contains(w, StringComparison.Ordinal)) ? 3f : 0f), 0.5f]))];
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
