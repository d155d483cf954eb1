using PolicyIndex.Provisions;

namespace PolicyIndex.Service.Contracts;

/// <summary>A unit of a work's text.</summary>
/// <param name="Id"><c>{workId}:{eId}</c>; in a former text <c>{workId}@{first day}:{eId}</c>.</param>
/// <param name="WorkId">The work it belongs to.</param>
/// <param name="Component"><c>main</c>, <c>instrument</c> or <c>attachment-1</c>.</param>
/// <param name="Path">Labels as printed, outermost first: <c>第二章/第九条/第2款</c>.</param>
/// <param name="EId">ASCII twin of the path: <c>art_9__para_2</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Label">Printed marker; empty for units known by position.</param>
/// <param name="Heading">The heading's words.</param>
/// <param name="Text">Own text after the marker, without that of enclosed units.</param>
/// <param name="LeadIn">Words of the enclosing units that give this one its force.</param>
/// <param name="Responsible">Offices that the unit itself makes responsible (责任单位), in printed order.</param>
/// <param name="ParentId">The enclosing unit.</param>
/// <param name="Source">From the marker to the end of the last enclosed unit.</param>
internal record ProvisionView(
    string Id,
    string WorkId,
    string Component,
    string Path,
    string EId,
    ProvisionKind Kind,
    string Label,
    string? Heading,
    string Text,
    string LeadIn,
    IReadOnlyList<string> Responsible,
    string? ParentId,
    SourceView Source)
{
    public static ProvisionView From(Provision provision) => new(
        provision.Id,
        provision.WorkId,
        provision.Component,
        provision.Path,
        provision.EId,
        provision.Kind,
        provision.Label,
        provision.Heading,
        provision.Text,
        provision.LeadIn,
        provision.Responsible,
        provision.ParentId,
        SourceView.From(provision.Source));
}

/// <summary>All units of a work.</summary>
/// <param name="ParserVersion">Version of the parser that read the units.</param>
/// <param name="Units">In document order.</param>
/// <param name="AsOf">The date whose text it is.</param>
internal sealed record OutlineView(string ParserVersion, IReadOnlyList<ProvisionView> Units, DateOnly AsOf);
