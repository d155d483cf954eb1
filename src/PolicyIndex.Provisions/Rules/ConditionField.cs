namespace PolicyIndex.Provisions.Rules;

/// <summary>What a condition is about.</summary>
public enum ConditionField
{
    /// <summary>地域.</summary>
    Region,

    /// <summary>行业.</summary>
    Industry,

    /// <summary>企业规模.</summary>
    Size,

    /// <summary>所有制.</summary>
    Ownership,

    /// <summary>资质, 名单, 称号.</summary>
    Qualification,

    /// <summary>What the enterprise does or what happened to it.</summary>
    Activity,

    /// <summary>A bound with its unit.</summary>
    Threshold,

    /// <summary>Dates and periods.</summary>
    Time,

    /// <summary>The part played: payer or payee, buyer, supplier, complainant, third party.</summary>
    Role,
}
