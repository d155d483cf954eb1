namespace PolicyIndex.Search.Reranking;

/// <summary>What a candidate is judged by. Every value lies about between 0 and 1 (territory and year between -1 and 1).</summary>
internal enum RankingFeature
{
    /// <summary>BM25 against the best candidate's.</summary>
    Lexical,

    /// <summary>Share of the question's words (by IDF) that the unit's own text has.</summary>
    TextCoverage,

    /// <summary>The same, rare words counting much more (by IDF squared).</summary>
    RareCoverage,

    /// <summary>Share of the question's words in the densest stretch of the text, one or two sentences long.</summary>
    Closeness,

    /// <summary>Share of the question's words that stand in runs of three and more characters in common.</summary>
    Phrases,

    /// <summary>The longest run in common.</summary>
    LongestRun,

    /// <summary>Share of the question's words in the work's title.</summary>
    TitleCoverage,

    /// <summary>Share of the title that the question says.</summary>
    TitleNamed,

    /// <summary>Share of the question's words in the headings above and of the unit.</summary>
    HeadingCoverage,

    /// <summary>Share of the nearest heading that the question says.</summary>
    HeadingNamed,

    /// <summary>Share of the question's words in the lead-in of the enclosing units.</summary>
    LeadInCoverage,

    /// <summary>Share of the question's words that only the units below add.</summary>
    BelowCoverage,

    /// <summary>Share of the question's words that are nowhere in the work's title or headings but in the text: what tells this unit from its neighbours.</summary>
    Distinctive,

    /// <summary>Share of the question's numbers with units.</summary>
    Quantities,

    /// <summary>Share of the kinds of answer asked for that the text gives.</summary>
    AnswerFit,

    /// <summary>1 where level and region are those the question names, -1 where they contradict.</summary>
    Territory,

    /// <summary>1 where the question names the work's year, -1 where it names only others.</summary>
    Year,

    /// <summary>Share of the everyday words for which the text has an official one.</summary>
    Lexicon,

    /// <summary>How well the work's best candidates do against the best work's.</summary>
    WorkAgreement,

    /// <summary>BM25 of the best neighbour under the same unit, or of parent and children.</summary>
    NeighbourAgreement,

    /// <summary>Likeness to the best candidates' common words.</summary>
    Feedback,

    /// <summary>1 for furniture of the page: signature, date, addressee, number, list of attachments.</summary>
    Furniture,

    /// <summary>1 for tables, rows and notes.</summary>
    Form,

    /// <summary>1 for preambles and closings, which frame the rules.</summary>
    Frame,

    /// <summary>How short the text is: 1 for nothing, 0 from forty characters on.</summary>
    Shortness,

    /// <summary>Length of the text: 0 up to forty characters, 1 at about a thousand.</summary>
    Length,
}
