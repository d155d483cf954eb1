namespace PolicyIndex.Service.Editing;

/// <summary>What is held of an effect.</summary>
internal enum EffectState
{
    /// <summary>Somebody says so and nobody has confirmed it: it changes no status.</summary>
    Proposed,

    /// <summary>It is so: the text says it beyond doubt, or an editor has confirmed it.</summary>
    Confirmed,

    /// <summary>An editor says it is not so.</summary>
    Rejected,

    /// <summary>Two sources disagree: a case for an editor; it changes no status.</summary>
    Disputed,
}
