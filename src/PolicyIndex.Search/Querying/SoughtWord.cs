using Lucene.Net.Index;
using PolicyIndex.Search.Schema;

namespace PolicyIndex.Search.Querying;

/// <summary>What a word of the query does to a provision that has it.</summary>
internal enum WordRole
{
    /// <summary>Makes a match: a pair of ideographs, a Latin word, a number, a quantity, or an ideograph that stands alone.</summary>
    Matches,

    /// <summary>A word of policy texts for what the query says: makes a match too, an everyday question may share no other.</summary>
    Written,

    /// <summary>
    /// One ideograph of a longer run, which most texts have, or a word of a dictionary, whose pairs match already. It adds to the scores of the best provisions only, which saves six of seven occurrences
    /// that a scan would meet.
    /// </summary>
    Completes,
}

/// <summary>A word that is looked up.</summary>
/// <param name="Word">As in the index.</param>
/// <param name="Weight">Against 1 for a word said once.</param>
/// <param name="Role">What it does.</param>
internal readonly record struct SoughtWord(string Word, float Weight, WordRole Role)
{
    /// <summary>Where it is looked up.</summary>
    public IndexField Field { get; init; } = IndexSchema.Words;
}

/// <summary>A whole value that is looked up and makes a match by itself.</summary>
/// <param name="Field">Where.</param>
/// <param name="Value">The value, or how it begins.</param>
/// <param name="Begins">Whether every value that begins so counts.</param>
/// <param name="Score">What it adds.</param>
internal readonly record struct SoughtValue(IndexField Field, string Value, bool Begins, float Score)
{
    /// <summary>As Lucene's term.</summary>
    public Term Term => new(Field.Name, Value);
}

/// <summary>What a search looks for.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Values">Document numbers and addresses that it names.</param>
/// <param name="Demanded">Words that match or are written of which a provision must have so many.</param>
/// <param name="SmallestScore">Provisions that score less are no matches.</param>
internal sealed record SearchPlan(IReadOnlyList<SoughtWord> Words, IReadOnlyList<SoughtValue> Values, int Demanded, float SmallestScore)
{
    /// <summary>The plan where nothing reaches what this one demands: one word in common is then better than no hit.</summary>
    public SearchPlan Loosened => this with { Demanded = 1, SmallestScore = 0 };
}
