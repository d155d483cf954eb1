namespace PolicyIndex.Provisions.Citations;

/// <summary>What became of a reference. Only the first two are links: there one candidate remained.</summary>
public enum CitationResolution
{
    /// <summary>A unit of a work whose text is here.</summary>
    Provision,

    /// <summary>A work whose text is here.</summary>
    Work,

    /// <summary>A work that is known by title or number only; its text is not here.</summary>
    External,

    /// <summary>Several candidates, or one that does not agree in everything (another number, another title): for an editor.</summary>
    Ambiguous,

    /// <summary>Nothing is known that it can mean.</summary>
    Unresolved,
}
