using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PolicyIndex.Service.Embeddings.Onnx;

/// <summary>How the vectors of a text's tokens become its vector.</summary>
internal enum Pooling
{
    /// <summary>Their mean (e5, gte, sentence-transformers).</summary>
    Mean,

    /// <summary>The vector of the first token, [CLS] (bge).</summary>
    FirstToken,
}

/// <summary>An embedding model of the BERT family in a file, run in the process.</summary>
/// <param name="ModelFile">The model, <c>.onnx</c>; its weights may stand in files beside it.</param>
/// <param name="VocabularyFile">The WordPiece vocabulary, one token a line (<c>vocab.txt</c>).</param>
internal sealed record OnnxModelSettings(string ModelFile, string VocabularyFile)
{
    /// <summary>What the model was trained with; its card says it.</summary>
    public Pooling Pooling { get; init; } = Pooling.Mean;

    /// <summary>Tokens of a text that are read, [CLS] and [SEP] among them; what is longer is cut.</summary>
    public int MaximumTokens { get; init; } = 512;

    /// <summary>Whether texts are lower-cased first, as uncased models want.</summary>
    public bool LowerCase { get; init; } = true;

    /// <summary>Processor cores that one call may use.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>A name that is another one wherever the vectors would be: of the model's and the vocabulary's bytes and of how texts are read.</summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in new[] { ModelFile, VocabularyFile })
        {
            using var stream = File.OpenRead(file);
            hash.AppendData(SHA256.HashData(stream));
        }

        hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Pooling} {MaximumTokens} {LowerCase}")));
        return "onnx-" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
