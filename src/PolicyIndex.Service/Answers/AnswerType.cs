namespace PolicyIndex.Service.Answers;

/// <summary>What a question wants to be told; questions often want several.</summary>
internal enum AnswerType
{
    /// <summary>A sum of money.</summary>
    Money,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>Some other number with a unit, or one whose unit the question does not say.</summary>
    Quantity,

    /// <summary>A time that something may take, or a day.</summary>
    Term,

    /// <summary>A day.</summary>
    Date,

    /// <summary>Who: an office.</summary>
    Office,

    /// <summary>Several things.</summary>
    List,

    /// <summary>What to do, in order.</summary>
    Steps,

    /// <summary>What must be met.</summary>
    Condition,

    /// <summary>Allowed, needed, forbidden.</summary>
    Permission,

    /// <summary>What follows a breach.</summary>
    Consequence,

    /// <summary>What a word means.</summary>
    Definition,

    /// <summary>Two things side by side.</summary>
    Comparison,
}
