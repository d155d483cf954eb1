namespace PolicyIndex.Search.Analysis;

/// <summary>What white space between two ideographs means.</summary>
internal enum SpacesInRuns
{
    /// <summary>Nothing: printed texts space out words and lines.</summary>
    Ignored,

    /// <summary>The border of a word: people separate search words by spaces.</summary>
    Borders,
}
