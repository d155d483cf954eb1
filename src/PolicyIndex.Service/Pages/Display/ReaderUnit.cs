using PolicyIndex.Provisions;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Pages.Display;

/// <summary>A unit as the reader shows it.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Depth">How many units enclose it.</param>
/// <param name="HeadingPart">The beginning of its text that is its heading; empty without one.</param>
/// <param name="Paragraphs">The text after the heading, a printed paragraph each.</param>
internal sealed record ReaderUnit(ProvisionView Unit, int Depth, string HeadingPart, IReadOnlyList<string> Paragraphs)
{
    private const int DeepestInContents = 2;

    private const string ClosingMarks = "。：:；;，,.";

    /// <summary>Whether the table of contents lists it.</summary>
    public bool InContents => Depth <= DeepestInContents && Unit.Kind switch
    {
        ProvisionKind.Part or ProvisionKind.Chapter or ProvisionKind.Section or ProvisionKind.Article
            or ProvisionKind.Box or ProvisionKind.Attachment => true,
        ProvisionKind.Heading => Unit.Heading is { Length: > 0 },
        ProvisionKind.Title => Unit.Component is not "main",
        _ => false,
    };

    public string ContentsLabel => Unit.Kind is ProvisionKind.Title ? Unit.Text : $"{Unit.Label} {Unit.Heading}".Trim();

    public static IReadOnlyList<ReaderUnit> Of(IReadOnlyList<ProvisionView> units)
    {
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        var shown = new List<ReaderUnit>(units.Count);
        foreach (var unit in units)
        {
            var depth = unit.ParentId is not null && depths.TryGetValue(unit.ParentId, out var parent) ? parent + 1 : 0;
            depths[unit.Id] = depth;
            var head = HeadingOf(unit);
            shown.Add(new ReaderUnit(unit, depth, unit.Text[..head].TrimEnd('\n'), unit.Text[head..].Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        }

        return shown;
    }

    // The heading is the beginning of the text, its closing mark belongs to it.
    private static int HeadingOf(ProvisionView unit)
    {
        if (unit.Heading is not { Length: > 0 } heading || !unit.Text.StartsWith(heading, StringComparison.Ordinal))
        {
            return 0;
        }

        return unit.Text.Length > heading.Length && ClosingMarks.Contains(unit.Text[heading.Length], StringComparison.Ordinal) ? heading.Length + 1 : heading.Length;
    }
}
