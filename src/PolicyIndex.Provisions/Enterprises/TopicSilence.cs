namespace PolicyIndex.Provisions.Enterprises;

/// <summary>What it means that an enterprise says nothing of a matter.</summary>
public enum TopicSilence
{
    /// <summary>The matter concerns every enterprise (行政检查, 职工培训).</summary>
    Any,

    /// <summary>It is common and has to be asked (贷款, 专用设备).</summary>
    Ask,

    /// <summary>It is so special that it would have been said (煤矿, 上市, 出口).</summary>
    No,
}
