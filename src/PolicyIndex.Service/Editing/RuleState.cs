namespace PolicyIndex.Service.Editing;

/// <summary>What is held of a rule.</summary>
internal enum RuleState
{
    /// <summary>Read from the text; no editor has spoken of it.</summary>
    Found,

    /// <summary>An editor confirmed it.</summary>
    Confirmed,

    /// <summary>An editor corrected it.</summary>
    Corrected,

    /// <summary>An editor doubts it; it counts as it was found.</summary>
    Disputed,

    /// <summary>An editor rejected it: no match shows it.</summary>
    Rejected,

    /// <summary>An editor spoke of it, and its sentence stands in the work no longer.</summary>
    Gone,
}
