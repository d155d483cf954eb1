namespace PolicyIndex.Service.Matching.Papers;

/// <summary>Order of the rules within a section of a working paper.</summary>
internal enum PaperOrder
{
    /// <summary>Those of the enterprise's province before those of the nation, in the order of their texts.</summary>
    Level,

    /// <summary>Earliest date first; periods after dates, rules without either last.</summary>
    Deadline,

    /// <summary>Most money first; shares and rates after money, rules without either last.</summary>
    Amount,
}
