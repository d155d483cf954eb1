using System.Text;
using Microsoft.ML.Tokenizers;

namespace PolicyIndex.Service.Embeddings.Onnx;

/// <summary>Cuts text into the numbered tokens of a model of the BERT family.</summary>
internal sealed class WordPieceVocabulary
{
    private static readonly string[] s_special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"];

    private readonly BertTokenizer tokenizer;

    private WordPieceVocabulary(BertTokenizer tokenizer, int size)
    {
        this.tokenizer = tokenizer;
        LastId = size - 1;
    }

    /// <summary>Number of the last token.</summary>
    public int LastId { get; }

    /// <summary>Number of the token that fills up short texts.</summary>
    public long PaddingId => tokenizer.PaddingTokenId;

    /// <summary>Reads a vocabulary, one token a line.</summary>
    /// <exception cref="InvalidOperationException">The file is missing or is no WordPiece vocabulary; the message names it and what to do.</exception>
    public static WordPieceVocabulary Read(string file, bool lowerCase)
    {
        if (!File.Exists(file))
        {
            throw new InvalidOperationException($"The vocabulary {file} does not exist; name the vocab.txt that belongs to the model with Embeddings__VocabularyFile.");
        }

        var tokens = File.ReadAllText(file, Encoding.UTF8).Split('\n').Select(t => t.TrimEnd('\r')).ToList();
        if (tokens is [.., ""])
        {
            tokens.RemoveAt(tokens.Count - 1);
        }

        var known = tokens.ToHashSet(StringComparer.Ordinal);
        if (s_special.FirstOrDefault(s => !known.Contains(s)) is { } missing)
        {
            throw new InvalidOperationException(
                $"The vocabulary {file} has no token {missing}: it is no WordPiece vocabulary with one token a line. Take the model's vocab.txt; models with another tokenizer (sentencepiece) run behind Embeddings__Endpoint only.");
        }

        if (known.Count != tokens.Count)
        {
            var twice = tokens.GroupBy(t => t, StringComparer.Ordinal).First(g => g.Count() > 1).Key;
            throw new InvalidOperationException($"The vocabulary {file} has the token \"{twice}\" twice, so its lines are no numbers of tokens; fetch the model's vocab.txt again.");
        }

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', tokens)));
        var options = new BertOptions { LowerCaseBeforeTokenization = lowerCase, RemoveNonSpacingMarks = lowerCase };
        return new WordPieceVocabulary(BertTokenizer.Create(stream, options), tokens.Count);
    }

    /// <summary>The tokens of a text between [CLS] and [SEP], at most so many.</summary>
    public IReadOnlyList<int> Encode(string text, int maximum) => tokenizer.EncodeToIds(text, maximum, addSpecialTokens: true, out _, out _);
}
