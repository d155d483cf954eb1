namespace PolicyIndex.Service.Answers.Model;

/// <summary>Why a sentence of a model does not leave the service.</summary>
internal enum Withdrawal
{
    /// <summary>It names no clause.</summary>
    Uncited,

    /// <summary>It names a clause that was not shown in this conversation.</summary>
    NotRetrieved,

    /// <summary>Its quotation does not stand in the clause.</summary>
    NotVerbatim,

    /// <summary>The clause has ended or has yet to begin on the date asked for.</summary>
    NotInForce,

    /// <summary>It has a figure, a unit, a foreign word or a document's name that the cited text has not.</summary>
    Figures,

    /// <summary>It permits, forbids or commands otherwise than the cited text.</summary>
    Force,

    /// <summary>Most of what it says does not stand in the cited text.</summary>
    Unsupported,

    /// <summary>It passes on words of a document that speak to a model.</summary>
    Instruction,
}

/// <summary>How withdrawals read.</summary>
internal static class WithdrawalWording
{
    public static string Of(Withdrawal reason) => reason switch
    {
        Withdrawal.Uncited => "没有依据",
        Withdrawal.NotRetrieved => "所引条款未经检索",
        Withdrawal.NotVerbatim => "引文与原文不符",
        Withdrawal.NotInForce => "所引条款当日无效力",
        Withdrawal.Figures => "数字、单位或名称不见于所引条款",
        Withdrawal.Force => "应当、可以、不得等与原文不符",
        Withdrawal.Instruction => "引用了非政策文字",
        _ => "所述内容不见于所引条款",
    };
}
