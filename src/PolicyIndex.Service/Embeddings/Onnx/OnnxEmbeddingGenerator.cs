using Microsoft.Extensions.AI;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using SessionOptions = Microsoft.ML.OnnxRuntime.SessionOptions;

namespace PolicyIndex.Service.Embeddings.Onnx;

/// <summary>Runs an embedding model from a file in this process; safe for any number of threads.</summary>
internal sealed class OnnxEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>
{
    private const string Ids = "input_ids";
    private const string Attention = "attention_mask";
    private const string Types = "token_type_ids";

    private readonly OnnxModelSettings settings;
    private readonly WordPieceVocabulary vocabulary;
    private readonly InferenceSession session;
    private readonly string output;

    /// <summary>Loads the model and tries it.</summary>
    /// <exception cref="InvalidOperationException">A file is missing, is no such model, or does not belong to the other; the message names it and what to do.</exception>
    public OnnxEmbeddingGenerator(OnnxModelSettings settings)
    {
        this.settings = settings;
        vocabulary = WordPieceVocabulary.Read(settings.VocabularyFile, settings.LowerCase);
        session = Load(settings);
        try
        {
            CheckInputs();
            output = OutputName();
            // The last token of the vocabulary has the highest number: a model of another vocabulary has no vector for it.
            Run([[vocabulary.LastId]]);
        }
        catch (OnnxRuntimeException failure)
        {
            session.Dispose();
            throw new InvalidOperationException(
                $"The model {settings.ModelFile} cannot read token number {vocabulary.LastId} of the vocabulary {settings.VocabularyFile}: take the vocab.txt that belongs to the model (Embeddings__VocabularyFile).", failure);
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var texts = values.Select(v => vocabulary.Encode(v, settings.MaximumTokens)).ToArray();
        return Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(texts.Length == 0 ? [] : Run(texts).Select(v => new Embedding<float>(v))));
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose() => session.Dispose();

    private static InferenceSession Load(OnnxModelSettings settings)
    {
        if (!File.Exists(settings.ModelFile))
        {
            throw new InvalidOperationException($"Embeddings__ModelFile names {settings.ModelFile}, which does not exist; name the model's .onnx file or leave the setting out.");
        }

        try
        {
            using var options = new SessionOptions { IntraOpNumThreads = settings.Threads, InterOpNumThreads = 1, LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL };
            return new InferenceSession(settings.ModelFile, options);
        }
        catch (OnnxRuntimeException failure)
        {
            throw new InvalidOperationException(
                $"The model {settings.ModelFile} cannot be loaded: it is damaged, is no ONNX model, or files of weights that belong beside it are missing. Fetch it again, with its .onnx_data file where it has one.", failure);
        }
    }

    private void CheckInputs()
    {
        var inputs = session.InputMetadata;
        var strange = inputs.Keys.Where(i => i is not (Ids or Attention or Types)).Order(StringComparer.Ordinal).ToList();
        if (!inputs.ContainsKey(Ids) || strange.Count > 0)
        {
            throw new InvalidOperationException(
                $"The model {settings.ModelFile} wants the inputs {string.Join(", ", inputs.Keys.Order(StringComparer.Ordinal))}; an embedding model of the BERT family wants {Ids}, {Attention} and at most {Types}. Export it for feature extraction.");
        }

        if (inputs.FirstOrDefault(i => i.Value.ElementDataType != TensorElementType.Int64).Key is { } wrong)
        {
            throw new InvalidOperationException($"The input {wrong} of the model {settings.ModelFile} is not of 64-bit integers; export the model again with the usual inputs.");
        }
    }

    /// <summary>The tokens' vectors where the model has them, else the text's own.</summary>
    private string OutputName()
    {
        var outputs = session.OutputMetadata.Where(o => o.Value.ElementDataType == TensorElementType.Float && o.Value.Dimensions.Length is 2 or 3).ToList();
        return outputs.OrderByDescending(o => o.Value.Dimensions.Length).ThenBy(o => o.Key, StringComparer.Ordinal).FirstOrDefault().Key
            ?? throw new InvalidOperationException(
                $"The model {settings.ModelFile} gives no vectors of 32-bit numbers for tokens or texts; export it for feature extraction, not in half precision.");
    }

    private float[][] Run(IReadOnlyList<IReadOnlyList<int>> texts)
    {
        var length = texts.Max(t => t.Count);
        var (ids, attention) = (new long[texts.Count * length], new long[texts.Count * length]);
        Array.Fill(ids, vocabulary.PaddingId);
        for (var text = 0; text < texts.Count; text++)
        {
            for (var token = 0; token < texts[text].Count; token++)
            {
                ids[(text * length) + token] = texts[text][token];
                attention[(text * length) + token] = 1;
            }
        }

        long[] shape = [texts.Count, length];
        using var idValue = OrtValue.CreateTensorValueFromMemory(ids, shape);
        using var attentionValue = OrtValue.CreateTensorValueFromMemory(attention, shape);
        using var typeValue = OrtValue.CreateTensorValueFromMemory(new long[ids.Length], shape);
        var inputs = session.InputMetadata.Keys.ToDictionary(i => i, i => i switch { Ids => idValue, Attention => attentionValue, _ => typeValue }, StringComparer.Ordinal);
        using var run = new RunOptions();
        using var results = session.Run(run, inputs, [output]);
        return TokenPooling.Pool(results[0].GetTensorDataAsSpan<float>(), results[0].GetTensorTypeAndShape().Shape, attention, settings.Pooling);
    }
}
