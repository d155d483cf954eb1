using PolicyIndex.Provisions;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Pages.Display;

/// <summary>A unit as the reader shows it.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Depth">How many units enclose it.</param>
/// <param name="HeadingPart">The beginning of its text that is its heading; empty without one.</param>
/// <param name="Paragraphs">The text after the heading, a printed paragraph each, cut at its references.</param>
internal sealed record ReaderUnit(ProvisionView Unit, int Depth, string HeadingPart, IReadOnlyList<IReadOnlyList<LinkedText>> Paragraphs)
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

    /// <summary>References of other works to this unit.</summary>
    public IReadOnlyList<CitationView> CitedBy { get; init; } = [];

    /// <summary>Its status, where that is not the work's.</summary>
    public StatusView? Status { get; init; }

    public static IReadOnlyList<ReaderUnit> Of(
        IReadOnlyList<ProvisionView> units, IReadOnlyList<CitationView> citations, IReadOnlyList<CitationView> citedBy, IReadOnlyList<ProvisionStatusView> statuses)
    {
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        var references = citations.ToLookup(c => c.ProvisionId, StringComparer.Ordinal);
        var citing = citedBy.Where(c => c.Target.ProvisionId is not null).ToLookup(c => c.Target.ProvisionId!, StringComparer.Ordinal);
        var status = statuses.ToDictionary(s => s.ProvisionId, s => s.Status, StringComparer.Ordinal);
        var shown = new List<ReaderUnit>(units.Count);
        foreach (var unit in units)
        {
            var depth = unit.ParentId is not null && depths.TryGetValue(unit.ParentId, out var parent) ? parent + 1 : 0;
            depths[unit.Id] = depth;
            var head = HeadingOf(unit);
            shown.Add(new ReaderUnit(unit, depth, unit.Text[..head].TrimEnd('\n'), Cut(unit.Text, head, references[unit.Id]))
            {
                CitedBy = [.. citing[unit.Id]],
                Status = status.GetValueOrDefault(unit.Id),
            });
        }

        return shown;
    }

    private static List<IReadOnlyList<LinkedText>> Cut(string text, int from, IEnumerable<CitationView> citations)
    {
        var paragraphs = new List<IReadOnlyList<LinkedText>>();
        while (from < text.Length)
        {
            var end = text.IndexOf('\n', from);
            end = end < 0 ? text.Length : end;
            if (end > from)
            {
                paragraphs.Add(LinkedText.Of(text, from, end, citations));
            }

            from = end + 1;
        }

        return paragraphs;
    }

    /// <summary>Length of the heading at the beginning of the text; its closing mark belongs to it. 0 without one.</summary>
    internal static int HeadingOf(ProvisionView unit)
    {
        var length = HeadingText.LengthIn(unit.Text, unit.Heading);
        return length > 0 && unit.Text.Length > length && ClosingMarks.Contains(unit.Text[length], StringComparison.Ordinal) ? length + 1 : length;
    }
}
