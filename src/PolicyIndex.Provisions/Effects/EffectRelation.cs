namespace PolicyIndex.Provisions.Effects;

/// <summary>What a work does to another one, or says of its own validity.</summary>
public enum EffectRelation
{
    /// <summary>废止.</summary>
    Repeals,

    /// <summary>修改、修订.</summary>
    Amends,

    /// <summary>代替.</summary>
    Replaces,

    /// <summary>贯彻落实.</summary>
    Implements,

    /// <summary>依据.</summary>
    BasedOn,

    /// <summary>印发、公布.</summary>
    Issues,

    /// <summary>转发.</summary>
    Forwards,

    /// <summary>引用; in the ledger only where title and number disagree and an editor has to say which work is meant.</summary>
    Cites,

    /// <summary>施行: the work, or a unit of it, takes effect.</summary>
    Commences,

    /// <summary>有效期、实施期至: the work ends; the date is its last day.</summary>
    Expires,

    /// <summary>A measure inside the text ends (政策延续至2026年底); the work goes on. The date is the last day.</summary>
    MeasureEnds,

    /// <summary>A period that the work plans for (2025—2027年). It ends nothing by itself.</summary>
    Period,

    /// <summary>试行、暂行.</summary>
    Trial,
}
