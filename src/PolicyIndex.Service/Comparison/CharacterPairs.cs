namespace PolicyIndex.Service.Comparison;

/// <summary>The pairs of neighbouring characters of a wording: what tells how alike two wordings are, without any dictionary.</summary>
internal sealed class CharacterPairs
{
    private readonly HashSet<int> pairs = [];

    public CharacterPairs(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            pairs.Add((text[i] << 16) | text[i + 1]);
        }
    }

    /// <summary>Dice's coefficient: share of common pairs, between 0 and 1; 0 where a side has none.</summary>
    public double Likeness(CharacterPairs other)
    {
        var (few, many) = pairs.Count <= other.pairs.Count ? (pairs, other.pairs) : (other.pairs, pairs);
        return few.Count == 0 ? 0 : 2.0 * few.Count(many.Contains) / (few.Count + many.Count);
    }
}
