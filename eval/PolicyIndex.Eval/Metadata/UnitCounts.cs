using System.Text.RegularExpressions;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Provisions;

namespace PolicyIndex.Eval.Metadata;

/// <summary>How many units of a printed form a document has, counted from the units themselves.</summary>
internal static partial class UnitCounts
{
    /// <summary>The forms that are counted; gold records count others (tables, rows) each in its own way, which are not scored.</summary>
    public static IReadOnlyList<string> Forms { get; } = ["章", "条", "一、", "（一）", "附件", "专栏"];

    /// <summary>
    /// Counts units outside attachments whose marker has the form. Where attachments are announced and nothing but the
    /// issued instrument follows, the instrument is the one attachment.
    /// </summary>
    public static int Of(ParsedDocument document, string form) => form switch
    {
        "章" => document.Units.Count(u => u.Provision.Kind == ProvisionKind.Chapter),
        "条" => document.Units.Count(u => u.Provision.Kind == ProvisionKind.Article),
        "专栏" => document.Units.Count(u => u.Provision.Kind == ProvisionKind.Box),
        "附件" => Attachments(document),
        "一、" => document.Units.Count(u => OutsideAttachments(u) && HeadingMarker().IsMatch(Folding.Fold(u.Provision.Label))),
        "（一）" => document.Units.Count(u => OutsideAttachments(u) && BracketMarker().IsMatch(Folding.Fold(u.Provision.Label))),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "no such form"),
    };

    private static int Attachments(ParsedDocument document)
    {
        var units = document.Units.Count(u => u.Provision.Kind == ProvisionKind.Attachment);
        return units == 0 && document.Units.Any(u => u.Provision.Kind == ProvisionKind.AttachmentList) ? 1 : units;
    }

    private static bool OutsideAttachments(ParsedUnit unit) => !unit.Provision.Component.StartsWith("attachment", StringComparison.Ordinal);

    [GeneratedRegex("^[一二三四五六七八九十百]+、$")]
    private static partial Regex HeadingMarker();

    [GeneratedRegex(@"^\([一二三四五六七八九十百]+\)$")]
    private static partial Regex BracketMarker();
}
