namespace PolicyIndex.Provisions.Rules;

/// <summary>What a rule means for an enterprise.</summary>
public enum RuleKind
{
    /// <summary>支持, 奖励, 优惠: what it can get.</summary>
    Benefit,

    /// <summary>义务: what it has to do.</summary>
    Obligation,

    /// <summary>禁止: what it must not do, and what follows if it does.</summary>
    Prohibition,

    /// <summary>资格, 定义: who counts as what, who can apply.</summary>
    Eligibility,

    /// <summary>程序: how, where and until when.</summary>
    Procedure,

    /// <summary>权益保护: what authorities and debtors owe it or must not do to it.</summary>
    Protection,
}
