using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions;

/// <summary>An addressable unit of a work's text.</summary>
public sealed record Provision
{
    /// <summary><c>{WorkId}:{EId}</c>, unique over all works.</summary>
    public required string Id { get; init; }

    /// <summary>The work it belongs to.</summary>
    public required string WorkId { get; init; }

    /// <summary><c>main</c>, <c>instrument</c>, or <c>attachment-1</c>.</summary>
    public required string Component { get; init; }

    /// <summary>
    /// Labels as printed, spaces removed, outermost first, joined by <c>/</c>: <c>第二章/第九条/第2款</c>, <c>#二/（一）/1</c>,
    /// <c>附件2/三</c>. Unique in its work.
    /// </summary>
    public required string Path { get; init; }

    /// <summary>ASCII twin of <see cref="Path"/> in the manner of Akoma Ntoso: <c>art_9__para_2</c>. Unique in its work.</summary>
    public required string EId { get; init; }

    /// <summary>What it is.</summary>
    public required ProvisionKind Kind { get; init; }

    /// <summary>Printed marker with its punctuation, white space removed (<c>第九条</c>, <c>（一）</c>, <c>1.</c>); empty for units known by position.</summary>
    public string Label { get; init; } = "";

    /// <summary>
    /// The heading's words without closing punctuation; null without one. A heading is also the beginning of <see cref="Text"/>, or
    /// of the first paragraph's text where a heading runs into paragraphs that are units of their own.
    /// </summary>
    public string? Heading { get; init; }

    /// <summary>
    /// The unit's own printed words after the marker, children excluded, wrapped lines joined; a line feed stands between
    /// printed paragraphs. Label and text of all units in order are the whole document.
    /// </summary>
    public string Text { get; init; } = "";

    /// <summary>Stretches of <see cref="Text"/> in the source, in order; for offsets and page images.</summary>
    public IReadOnlyList<TextRun> TextRuns { get; init; } = [];

    /// <summary>The words of the enclosing units that give this one its force (有下列情形之一的：…), outermost first; empty without any.</summary>
    public string LeadIn { get; init; } = "";

    /// <summary>Offices that the unit's closing brackets make responsible (责任单位：…, …负责), in printed order; empty without any.</summary>
    public IReadOnlyList<string> Responsible { get; init; } = [];

    /// <summary>Id of the enclosing unit; null at the top of a component.</summary>
    public string? ParentId { get; init; }

    /// <summary>0-based position in document order.</summary>
    public required int Order { get; init; }

    /// <summary>From the marker's first character to the end of the unit's last descendant.</summary>
    public required SourceAnchor Source { get; init; }

    /// <summary>From the marker's first character to the end of <see cref="Text"/>, children excluded.</summary>
    public required SourceAnchor OwnSource { get; init; }
}
