namespace PolicyIndex.Eval.Gold;

/// <summary>One record of <c>documents.jsonl</c>: what a reader of the corpus wrote down about a document.</summary>
internal sealed record GoldDocument
{
    /// <summary>Title as printed on the first component, lines joined.</summary>
    public required string Title { get; init; }

    /// <summary>Title of the instrument that a notice issues; null without one.</summary>
    public string? Instrument { get; init; }

    /// <summary>发文字号; null where none is printed.</summary>
    public string? DocNo { get; init; }

    /// <summary>Issuers in full as the signature names them.</summary>
    public IReadOnlyList<string> Issuers { get; init; } = [];

    /// <summary>成文日期.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>A date, <c>on issue</c> (自印发之日起), or null where the text says nothing.</summary>
    public string? EffectiveOn { get; init; }

    /// <summary>Last day of validity where the text names one.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary><c>national</c>, <c>provincial</c> …</summary>
    public string? Level { get; init; }

    /// <summary>文种; some records give the notice's, see <see cref="InstrumentKind"/>.</summary>
    public string? Kind { get; init; }

    /// <summary>文种 in the title's own longer words (指导意见, 实施方案).</summary>
    public string? KindPrinted { get; init; }

    /// <summary>文种 of the instrument where <see cref="Kind"/> is the notice's.</summary>
    public string? InstrumentKind { get; init; }

    /// <summary>First and last line.</summary>
    public required LineSpan Lines { get; init; }

    /// <summary>How many units of each printed form the document has (章, 条, 一、, （一）, 附件, 专栏 …).</summary>
    public IReadOnlyDictionary<string, int> Counts { get; init; } = new Dictionary<string, int>();

    /// <summary>How other records name the document: its number, else its title.</summary>
    public string Id => DocNo ?? Title;
}
