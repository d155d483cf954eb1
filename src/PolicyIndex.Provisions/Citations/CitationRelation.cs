namespace PolicyIndex.Provisions.Citations;

/// <summary>What a reference does, read from the words around it.</summary>
public enum CitationRelation
{
    /// <summary>引用: it is mentioned; nothing more is said.</summary>
    Cites,

    /// <summary>依据: the text is made on the strength of it (根据《…》，制定本办法).</summary>
    BasedOn,

    /// <summary>贯彻落实: the text says of itself that it carries it out.</summary>
    Implements,

    /// <summary>印发、公布: the notice or order that brings the instrument.</summary>
    Issues,

    /// <summary>转发: the notice that passes on the text of another body.</summary>
    Forwards,

    /// <summary>废止.</summary>
    Repeals,

    /// <summary>修改、修订.</summary>
    Amends,

    /// <summary>代替.</summary>
    Replaces,

    /// <summary>研究制定、推动修订: a text that is to be made or changed; no effect yet.</summary>
    Planned,

    /// <summary>The text itself or one of its own units.</summary>
    Internal,

    /// <summary>标准.</summary>
    Standard,

    /// <summary>目录、清单、名单.</summary>
    Catalogue,

    /// <summary>以下简称: the words that give a thing its short name.</summary>
    Alias,
}
