namespace PolicyIndex.Provisions.Effects.Status;

/// <summary>Whether a work or unit applies on a date.</summary>
public enum StatusState
{
    /// <summary>有效.</summary>
    InForce,

    /// <summary>尚未施行.</summary>
    NotYetInForce,

    /// <summary>失效.</summary>
    NoLongerInForce,

    /// <summary>状态不明: never shown as in force.</summary>
    Unknown,
}
