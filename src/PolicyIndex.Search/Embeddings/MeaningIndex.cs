using Microsoft.Extensions.AI;

namespace PolicyIndex.Search.Embeddings;

/// <summary>
/// Vectors of the units of a <see cref="ProvisionIndex"/>, worked out by a model that the operator configures. Derived like the index
/// itself and never in its way: whatever fails here, searches go on by words alone. Finding is safe for any number of threads,
/// <see cref="UpdateAsync"/> for one at a time.
/// </summary>
/// <param name="generator">The model.</param>
/// <param name="path">File of the vectors.</param>
/// <param name="model">Its name; another one makes all vectors anew.</param>
/// <param name="limits">What it may cost.</param>
/// <param name="time">The clock.</param>
public sealed class MeaningIndex(IEmbeddingGenerator<string, Embedding<float>> generator, string path, string model, EmbeddingLimits limits, TimeProvider time)
{
    /// <summary>Units that one question can bring in.</summary>
    public const int MostNear = 30;

    /// <summary>Questions whose vectors are kept, so that the pages of a result agree and cost one call.</summary>
    private const int MostQuestions = 256;

    private readonly VectorFile file = new(path, model);
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, float[]> questions = new(StringComparer.Ordinal);
    private volatile UnitVectors vectors = new([]);
    private volatile EmbeddingState state = new(0, 0, false);
    private long pausedUntil;
    private long followed = -1;

    /// <summary>What the model wants before texts.</summary>
    public EmbeddingPrefixes Prefixes { get; init; } = EmbeddingPrefixes.None;

    /// <summary>For operators.</summary>
    public EmbeddingState State => state;

    /// <summary>Embeds the units that have no vector yet and makes all found. Does nothing where the index has not changed and nothing is missing.</summary>
    /// <exception cref="Exception">The model failed; what it gave before is kept, and the next call goes on from there.</exception>
    public async Task UpdateAsync(ProvisionIndex index, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(index);
        var sequence = index.AppliedSequence;
        if (sequence == followed && state is { Missing: 0 })
        {
            return;
        }

        var units = Keyed(index);
        try
        {
            var missing = units.Where(u => file.Find(u.Key) is null).DistinctBy(u => u.Key).Select(u => (u.Key, u.Text)).ToList();
            Publish(units, state.Failing);
            foreach (var batch in missing.Chunk(limits.BatchSize))
            {
                file.Add(await EmbedAsync(batch, cancellation));
                Publish(units, failing: false);
            }

            file.Trim(units.Select(u => u.Key).ToHashSet(StringComparer.Ordinal));
            followed = sequence;
        }
        catch (Exception) when (!cancellation.IsCancellationRequested)
        {
            state = state with { Failing = true };
            throw;
        }
    }

    /// <summary>Makes found what the file has for the units of the index, without asking the model; for a command that only searches.</summary>
    public void Load(ProvisionIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        Publish(Keyed(index), failing: false);
    }

    /// <summary>Ids of the units nearest in meaning to a question, for <see cref="SearchRequest.Near"/>; none where the model fails or is late.</summary>
    public async Task<IReadOnlyList<string>> NearestAsync(string question, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (vectors.Count == 0 || string.IsNullOrWhiteSpace(question))
        {
            return [];
        }

        if (!questions.TryGetValue(question, out var vector))
        {
            if (time.GetUtcNow().UtcTicks < Interlocked.Read(ref pausedUntil))
            {
                return [];
            }

            try
            {
                vector = (await GenerateAsync([Prefixes.Question + question], limits.Question, cancellation))[0];
                if (questions.Count >= MostQuestions)
                {
                    questions.Clear();
                }

                questions[question] = vector;
                state = state with { Failing = false };
            }
            catch (Exception) when (!cancellation.IsCancellationRequested)
            {
                // Reported through State; the follower's log names the reason.
                Interlocked.Exchange(ref pausedUntil, (time.GetUtcNow() + limits.Pause).UtcTicks);
                state = state with { Failing = true };
                return [];
            }
        }

        return vectors.Nearest(vector, MostNear, limits.SmallestCosine);
    }

    private List<(string Id, string Text, string Key)> Keyed(ProvisionIndex index) => [.. index.Units().Select(u => (u.Id, Text: Prefixes.Passage + u.Text)).Select(u => (u.Id, u.Text, file.KeyOf(u.Text)))];

    private void Publish(List<(string Id, string Text, string Key)> units, bool failing)
    {
        var found = units.Select(u => (u.Id, Vector: file.Find(u.Key))).Where(u => u.Vector is not null).Select(u => (u.Id, u.Vector!)).ToList();
        vectors = new UnitVectors(found);
        state = new EmbeddingState(found.Count, units.Count - found.Count, failing);
    }

    private async Task<IReadOnlyList<(string Key, float[] Vector)>> EmbedAsync((string Key, string Text)[] batch, CancellationToken cancellation)
    {
        var embedded = await GenerateAsync([.. batch.Select(u => u.Text)], limits.Batch, cancellation);
        return [.. batch.Zip(embedded, (u, v) => (u.Key, v))];
    }

    private async Task<IReadOnlyList<float[]>> GenerateAsync(string[] texts, TimeSpan limit, CancellationToken cancellation)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        late.CancelAfter(limit);
        // A local model works on the calling thread and hears no cancellation: it is not waited for.
        var generated = await Task.Run(() => generator.GenerateAsync(texts, null, late.Token), late.Token).WaitAsync(late.Token);
        if (generated.Count != texts.Length)
        {
            throw new InvalidDataException($"The embedding model {model} gave {generated.Count} vectors for {texts.Length} texts; check that Embeddings__Endpoint is an embeddings server.");
        }

        return [.. generated.Select(g => UnitVectors.Normalised(g.Vector.Span)
            ?? throw new InvalidDataException($"The embedding model {model} gave a vector without direction; try another model."))];
    }
}
