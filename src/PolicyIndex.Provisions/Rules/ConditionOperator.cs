namespace PolicyIndex.Provisions.Rules;

/// <summary>How a condition compares.</summary>
public enum ConditionOperator
{
    /// <summary>is.</summary>
    Is,

    /// <summary>in: any of the values.</summary>
    In,

    /// <summary>not: none of the values.</summary>
    Not,

    /// <summary>&gt;= (for a time: from that day on).</summary>
    AtLeast,

    /// <summary>&lt;=.</summary>
    AtMost,

    /// <summary>&gt;.</summary>
    MoreThan,

    /// <summary>&lt;.</summary>
    LessThan,

    /// <summary>before: until.</summary>
    Before,

    /// <summary>after.</summary>
    After,
}
