namespace PolicyIndex.Provisions.Matching;

/// <summary>Kleene's three values: whether a condition holds for an enterprise.</summary>
public enum Verdict
{
    /// <summary>It does not hold.</summary>
    No,

    /// <summary>The facts do not say.</summary>
    Unknown,

    /// <summary>It holds.</summary>
    Yes,
}
