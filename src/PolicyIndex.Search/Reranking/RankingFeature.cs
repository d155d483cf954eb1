namespace PolicyIndex.Search.Reranking;

/// <summary>
/// What a candidate is judged by. Values lie between 0 and 1, <see cref="Territory"/> between -1 and 1. A feature stays while
/// the ablation on held-out documents shows its gain (eval/README).
/// </summary>
internal enum RankingFeature
{
    /// <summary>BM25 against the best candidate's.</summary>
    Lexical,

    /// <summary>Share of the unit's own or nearest heading that the question says.</summary>
    HeadingNamed,

    /// <summary>Share of the question's numbers with units that the text has.</summary>
    Quantities,

    /// <summary>1 where the question asks for a figure, a day or an office and the text has none of those asked for. Other kinds of answer tell no candidate from another.</summary>
    FactMissing,

    /// <summary>Where the question asks what something is: share of the term that the text begins by defining which the question says.</summary>
    Defines,

    /// <summary>1 where the question asks what a text rests on and this one names it (根据《…》).</summary>
    NamesBasis,

    /// <summary>1 where level and region are those that the question names, -1 where they contradict it.</summary>
    Territory,

    /// <summary>The work's three best candidates against those of the best work.</summary>
    WorkAgreement,

    /// <summary>Share of the title's words that the question says.</summary>
    TitleNamed,

    /// <summary>1 in an attachment: forms, lists and tables repeat the words of the rules they belong to.</summary>
    Attachment,
}
