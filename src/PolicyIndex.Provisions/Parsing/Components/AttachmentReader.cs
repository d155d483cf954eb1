using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Outline;

namespace PolicyIndex.Provisions.Parsing.Components;

/// <summary>Reads an attachment: its 附件 label, its title, and a body with a numbering and forms of its own.</summary>
internal sealed partial class AttachmentReader(string source, DiagnosticLog log)
{
    /// <param name="lines">The attachment, its label included.</param>
    /// <param name="titleFirst">First line of its title.</param>
    /// <param name="titleEnd">Line after its title.</param>
    /// <param name="number">Its number, counted where none is printed.</param>
    /// <param name="layout">How the document is set.</param>
    public UnitDraft Read(IReadOnlyList<DocumentLine> lines, int titleFirst, int titleEnd, int number, TextLayout layout)
    {
        var label = AttachmentLabel().Match(lines[0].Text);
        var unit = new UnitDraft
        {
            Kind = ProvisionKind.Attachment,
            Number = number,
            Label = string.Concat(label.Value.Where(c => !char.IsWhiteSpace(c))),
            Segment = $"附件{number}",
            Code = $"att_{number}",
        };
        if (label.Length > 0)
        {
            unit.LabelSlices.Add(new Slice(lines[0].Start, label.Length));
        }

        var heading = new Block { IsHeading = true };
        if (label.Length < lines[0].Text.Length)
        {
            heading.Slices.Add(lines[0].From(label.Length));
        }

        heading.Slices.AddRange(lines.Take(titleEnd).Skip(Math.Max(1, titleFirst)).Select(l => l.Whole));
        if (heading.Slices.Count > 0)
        {
            unit.Add(heading);
        }

        var bodyFirst = Math.Max(1, titleEnd);
        var body = lines.Skip(bodyFirst).ToList();
        var outline = OutlineBuilder.Build(body, source, TextLayout.Measure(body, layout), attachment: true, log);
        foreach (var part in outline.Content)
        {
            if (part is UnitDraft child)
            {
                unit.Add(child);
            }
            else
            {
                unit.Add((Block)part);
            }
        }

        return unit;
    }

    [GeneratedRegex(@"^附\s*件\s*[0-9０-９一二三四五六七八九十]*\s*[：:.．]?\s*")]
    private static partial Regex AttachmentLabel();
}
