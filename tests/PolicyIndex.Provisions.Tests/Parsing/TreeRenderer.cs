using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Tests.Parsing;

/// <summary>
/// Prints a tree as a text again: markers before their words, one paragraph a line, or indented and wrapped as on paper. Titles and
/// signatures are set on several lines where they are long; instruments, attachments and forms begin a page. Tables are printed as Word and HTML
/// tell them, a cell a line with its place; where a row is one piece it is cut in two, since a column alone is no table.
/// </summary>
internal sealed class TreeRenderer(int? width)
{
    private const int TitleWidth = 30;
    private const int SignatureWidth = 24;
    private readonly List<SourceLine> lines = [];
    private int tables;
    private int row;
    private int page = 1;
    private int onPage;

    /// <param name="provisions">Units of one work in order.</param>
    /// <param name="width">Ideographs a line; null for one paragraph a line.</param>
    public static SourceText Render(IReadOnlyList<Provision> provisions, int? width)
    {
        var renderer = new TreeRenderer(width);
        var label = "";
        foreach (var provision in provisions)
        {
            if (provision.Kind is ProvisionKind.Table or ProvisionKind.Row)
            {
                renderer.AddRow(provision);
                continue;
            }

            if (BeginsPage(provision) && renderer.lines.Count > 0)
            {
                renderer.page++;
                renderer.onPage = 0;
            }

            label += provision.Label;
            if (label.Length > 0 && provision.Kind is ProvisionKind.Title or ProvisionKind.Attachment)
            {
                renderer.AddLine(label);
                label = "";
            }

            if (provision.Text.Length == 0)
            {
                // The first paragraph or item follows the marker on its line.
                label += label.Length > 0 ? Gap(provision) : "";
                continue;
            }

            foreach (var paragraph in provision.Text.Split('\n'))
            {
                renderer.AddParagraph(provision, label.Length > 0 ? label.TrimEnd('　') + Gap(provision, label) + paragraph : paragraph);
                label = "";
            }
        }

        if (label.Length > 0)
        {
            renderer.AddLine(label);
        }

        return new SourceText(new Manifestation("0", "rendered", "application/pdf", 0, renderer.page), renderer.lines);
    }

    private void AddRow(Provision provision)
    {
        var isHeader = provision.Kind is ProvisionKind.Table;
        if (isHeader)
        {
            tables++;
            row = 0;
        }

        row++;
        var cells = provision.Text.Split('\n');
        if (cells is [{ Length: > 1 } piece])
        {
            cells = [piece[..(piece.Length / 2)], piece[(piece.Length / 2)..]];
        }

        foreach (var (i, cell) in cells.Index().Where(c => c.Item.Length > 0))
        {
            AddLine(cell, new TableCell(tables, row, i + 1, isHeader));
        }
    }

    private void AddParagraph(Provision provision, string paragraph)
    {
        switch (provision.Kind)
        {
            case ProvisionKind.Title or ProvisionKind.Attachment:
            case ProvisionKind.Heading when BeginsPage(provision):
                AddLines(paragraph, TitleWidth, "");
                break;
            case ProvisionKind.Signature:
                AddLines(paragraph, SignatureWidth, "");
                break;
            case ProvisionKind.Addressee or ProvisionKind.Note or ProvisionKind.DocumentNumber or ProvisionKind.Date or ProvisionKind.AttachmentList or ProvisionKind.Contents:
                AddLines(paragraph, width ?? int.MaxValue, "");
                break;
            default:
                AddLines(paragraph, width ?? int.MaxValue, width is null ? "" : "　　");
                break;
        }
    }

    private void AddLines(string paragraph, int ideographs, string indent)
    {
        var rest = indent + paragraph;
        while (rest.Length > 0)
        {
            var take = 0;
            for (var columns = 0; take < rest.Length && columns < (long)ideographs * 2; take++)
            {
                columns += rest[take] < 0x2E80 ? 1 : 2;
            }

            AddLine(rest[..take]);
            rest = rest[take..];
        }
    }

    private void AddLine(string line, TableCell? cell = null)
    {
        onPage++;
        lines.Add(new SourceLine(page, onPage, lines.Count == 0 ? 0 : lines[^1].End + 1, line, Cell: cell));
    }

    private static bool BeginsPage(Provision provision) =>
        provision.Kind is ProvisionKind.Title or ProvisionKind.Attachment || (provision.Kind == ProvisionKind.Heading && provision.EId.Split("__")[^1].StartsWith("form", StringComparison.Ordinal));

    private static string Gap(Provision provision, string? label = null) => (label ?? provision.Label).StartsWith('第') ? "　" : "";
}
