namespace PolicyIndex.Search.Questions;

/// <summary>What kind of answer a question asks for. The first six are facts: a figure, a day or an office, without which there is no answer.</summary>
public enum AnswerKind
{
    /// <summary>多少钱, 封顶: a sum of money.</summary>
    Money,

    /// <summary>比例, 百分之几: a percentage or a part.</summary>
    Percent,

    /// <summary>几家, 至少几人: another number with a unit, or one whose unit the question does not say.</summary>
    Quantity,

    /// <summary>多久, 几天内, 最迟: a time that something may take, or its last day.</summary>
    Term,

    /// <summary>什么时候, 几月: a day.</summary>
    Date,

    /// <summary>谁负责, 找哪个部门: an office.</summary>
    Authority,

    /// <summary>哪些, 哪几类: an enumeration.</summary>
    List,

    /// <summary>怎么办, 流程, 材料: steps.</summary>
    Procedure,

    /// <summary>条件, 够不够格, 符合: what must be met.</summary>
    Condition,

    /// <summary>能不能, 是否, 可以吗: a permission or ban.</summary>
    Permission,

    /// <summary>后果, 怎么罚: what follows a breach.</summary>
    Consequence,

    /// <summary>什么是, 是指: a definition.</summary>
    Definition,

    /// <summary>是否有效, 何时施行, 废止: validity of a text.</summary>
    Validity,

    /// <summary>异同, 区别, 哪个更: two things held against each other.</summary>
    Comparison,

    /// <summary>有没有…政策, 是否有规定: whether there is such a rule at all.</summary>
    Existence,
}
