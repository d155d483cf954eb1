namespace PolicyIndex.Provisions.Enterprises;

/// <summary>Who owns an enterprise (所有制).</summary>
public enum Ownership
{
    /// <summary>民营, 私营, 个体: private.</summary>
    Private,

    /// <summary>国有, 国有控股.</summary>
    State,

    /// <summary>外资, 外商投资, 港澳台资.</summary>
    Foreign,

    /// <summary>集体.</summary>
    Collective,
}
