using Lucene.Net.Analysis;

namespace PolicyIndex.Search.Schema;

/// <summary>How a field of the index is used; several at once are usual.</summary>
[Flags]
internal enum FieldUse
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Given back with a hit.</summary>
    Stored = 1,

    /// <summary>Looked up as a whole.</summary>
    Exact = 2,

    /// <summary>Cut into tokens by the field's analyzer, with frequencies and lengths for BM25.</summary>
    Words = 4,

    /// <summary>Filtered by value; may hold several.</summary>
    Values = 8,

    /// <summary>One value, kept as its number in the order of all values: for counting, and for the order of equal scores.</summary>
    Ordinal = 16,

    /// <summary>Kept by document for reading many at once, faster than a stored field.</summary>
    Column = 32,
}

/// <summary>One row of the index schema.</summary>
/// <param name="Name">Name in the index.</param>
/// <param name="Use">How it is used.</param>
/// <param name="Writing">Analyzer for documents; null where the field is not cut into tokens.</param>
/// <param name="Querying">Analyzer for queries; null where the field is not cut into tokens.</param>
internal sealed record IndexField(string Name, FieldUse Use, Analyzer? Writing = null, Analyzer? Querying = null);
