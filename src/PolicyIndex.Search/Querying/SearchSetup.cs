using PolicyIndex.Search.Lexicon;
using PolicyIndex.Search.Reranking;

namespace PolicyIndex.Search.Querying;

/// <summary>What a search is made of, so that evaluation can switch each part off.</summary>
internal sealed record SearchSetup
{
    /// <summary>As the product searches.</summary>
    public static SearchSetup Default { get; } = new();

    /// <summary>Judges the candidates.</summary>
    public IRanker Ranker { get; init; } = LinearRanker.Default;

    /// <summary>Gives official words for everyday ones.</summary>
    public PolicyLexicon Lexicon { get; init; } = PolicyLexicon.Default;

    /// <summary>
    /// Weight of the one official word for an everyday one, against 1 for the question's own words; of several each has this over
    /// the root of their number.
    /// </summary>
    public float WrittenShare { get; init; } = 1f;

    /// <summary>Weight of a word of a dictionary against 1 for a pair of characters; counts in builds with one only, see <see cref="Analysis.WordSegmentation"/>.</summary>
    public float SegmentedShare { get; init; } = 0.3f;

    /// <summary>Whether units that complete the first hit are shown behind the first three.</summary>
    public bool Companions { get; init; } = true;

    /// <summary>Share of its weight that a token keeps where a word of asking (多少, 怎么) touches it.</summary>
    public float AskingShare { get; init; } = 0.5f;

    /// <summary>Whether numbers with units are looked up as one word beside their parts.</summary>
    public bool Quantities { get; init; } = true;
}
