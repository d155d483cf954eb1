namespace PolicyIndex.Search.Questions;

/// <summary>划型: size of an enterprise.</summary>
public enum EnterpriseSize
{
    /// <summary>大型.</summary>
    Large,

    /// <summary>中型.</summary>
    Medium,

    /// <summary>小型.</summary>
    Small,

    /// <summary>微型.</summary>
    Micro,
}
