namespace PolicyIndex.Search.Analysis;

/// <summary>What is looked up in the index: a character, two neighbouring characters, a Latin word or number, or a number with its unit.</summary>
/// <param name="Term">Folded term: half-width, lower case.</param>
/// <param name="Start">Offset of the first character in the analysed text, in UTF-16 units.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="Kind">Which of the four.</param>
internal readonly record struct SearchToken(string Term, int Start, int End, SearchTokenKind Kind);

/// <summary>Kinds of <see cref="SearchToken"/>.</summary>
internal enum SearchTokenKind
{
    /// <summary>One ideograph.</summary>
    Character,

    /// <summary>Two ideographs side by side.</summary>
    Bigram,

    /// <summary>A Latin word, a number, or a mix (5g).</summary>
    Word,

    /// <summary>A number with its unit in one spelling; its number and its characters are tokens beside it.</summary>
    Quantity,
}
