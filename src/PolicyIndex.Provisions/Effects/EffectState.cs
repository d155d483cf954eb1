namespace PolicyIndex.Provisions.Effects;

/// <summary>What an editor has said of an effect.</summary>
public enum EffectState
{
    /// <summary>Read from the text; nobody has looked at it.</summary>
    Proposed,

    /// <summary>An editor agrees.</summary>
    Confirmed,

    /// <summary>An editor disagrees; it is kept, and counts for nothing.</summary>
    Rejected,

    /// <summary>Two sources disagree; both are kept until an editor decides.</summary>
    Disputed,
}
