namespace PolicyIndex.Provisions.Enterprises;

/// <summary>大中小微 (企业划型).</summary>
public enum EnterpriseSize
{
    /// <summary>微型.</summary>
    Micro,

    /// <summary>小型.</summary>
    Small,

    /// <summary>中型.</summary>
    Medium,

    /// <summary>大型.</summary>
    Large,
}
