namespace PolicyIndex.Service.Editing;

/// <summary>What an editor did to an effect.</summary>
internal enum AssertionAction
{
    /// <summary>Recorded an effect that no text of ours shows.</summary>
    Add,

    /// <summary>It is so.</summary>
    Confirm,

    /// <summary>It is not so.</summary>
    Reject,

    /// <summary>It is so, with another date or target.</summary>
    Correct,

    /// <summary>It is doubtful.</summary>
    Dispute,

    /// <summary>The assertion before it no longer counts.</summary>
    Undo,
}
