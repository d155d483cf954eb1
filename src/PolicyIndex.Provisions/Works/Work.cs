namespace PolicyIndex.Provisions.Works;

/// <summary>
/// The norm itself (FRBR work), as its text presents it. A notice that issues an instrument is one work with two
/// components; an order (国务院令) is the vehicle of the regulation it promulgates.
/// </summary>
public sealed record Work
{
    /// <summary>Stable address, for example <c>国办发-2025-12</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Title as printed on the first component, lines joined.</summary>
    public required string Title { get; init; }

    /// <summary>Title of the instrument that a notice issues or forwards, or an order promulgates; null without one.</summary>
    public string? InstrumentTitle { get; init; }

    /// <summary>发文字号 in canonical form, for example <c>国办发〔2025〕12号</c>; null where none is printed.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Issuing authorities in full as the signature names them.</summary>
    public IReadOnlyList<string> Issuers { get; init; } = [];

    /// <summary>成文日期.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>施行日期 where the text names a date; null where it says "on issue" or nothing.</summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>True where the text says 自印发（发布、公布）之日起施行.</summary>
    public bool EffectiveOnIssue { get; init; }

    /// <summary>Last day of validity where the text names one: of a month or year without a day (至2027年12月) its last day.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>All dates the text ties to the work, with their quotations.</summary>
    public IReadOnlyList<LegalDate> Dates { get; init; } = [];

    /// <summary>Territorial level of the issuers.</summary>
    public AdministrativeLevel Level { get; init; }

    /// <summary>Territory a sub-national work applies to, for example 贵州省; null for national works.</summary>
    public string? Region { get; init; }

    /// <summary>文种 of the instrument (条例, 办法, 意见, 方案 …), or of the work without one; null where the title tells none.</summary>
    public string? Kind { get; init; }

    /// <summary>What carries the instrument: 令, 通知, 决定; null where the work stands for itself.</summary>
    public string? Vehicle { get; init; }

    /// <summary>试行 or 暂行 in the title.</summary>
    public bool Trial { get; init; }

    /// <summary>True where the text says it is abridged (本文有删减).</summary>
    public bool Abridged { get; init; }

    /// <summary>主送机关, as printed.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];
}
