namespace PolicyIndex.Provisions.Enterprises;

/// <summary>What a statement about an enterprise says of its matter.</summary>
public enum Standing
{
    /// <summary>It is so.</summary>
    Affirmed,

    /// <summary>It is not so (不做, 没有, 未).</summary>
    Denied,

    /// <summary>It was left open in so many words (未说明, 还没查).</summary>
    Open,
}
