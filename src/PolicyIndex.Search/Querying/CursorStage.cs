namespace PolicyIndex.Search.Querying;

/// <summary>Where in a result a page ended.</summary>
internal enum CursorStage : byte
{
    /// <summary>Inside the block that is re-ranked: scores are the ranker's.</summary>
    Block = 2,

    /// <summary>Behind it: scores are BM25's.</summary>
    Behind = 3,
}
