namespace PolicyIndex.Eval.Gold;

/// <summary>One record of an outline: a unit of a document, in document order.</summary>
internal sealed record GoldUnit
{
    /// <summary>Labels as printed joined by <c>/</c>, or a name (题, 落款) where none is printed.</summary>
    public required string Path { get; init; }

    /// <summary>Printed marker; empty without one.</summary>
    public string Label { get; init; } = "";

    /// <summary>The annotator's word for what it is (article, item, heading, pagenumber …).</summary>
    public required string Kind { get; init; }

    /// <summary>From the marker to the end of the last descendant.</summary>
    public required LineSpan Lines { get; init; }

    /// <summary>A lone page number that stands inside the text: to be discarded, not to be a unit.</summary>
    public bool IsPageNumber => Kind == "pagenumber";
}

/// <summary>The complete outline of one document.</summary>
/// <param name="Doc">The document's number, from the file's name.</param>
/// <param name="Units">Units in document order.</param>
internal sealed record GoldOutline(string Doc, IReadOnlyList<GoldUnit> Units);
