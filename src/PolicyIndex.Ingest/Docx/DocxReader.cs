using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Ingest.Docx;

/// <summary>
/// Word documents (Office Open XML, transitional and strict), paragraph by paragraph as they are printed. Headers, footers
/// and comments are left out; footnotes follow the text.
/// </summary>
internal sealed class DocxReader : IDocumentReader
{
    public string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public IReadOnlyList<string> Extensions { get; } = [".docx", ".docm"];

    // Names of entries are never compressed.
    public bool Recognises(ReadOnlySpan<byte> content) =>
        content.StartsWith("PK\u0003\u0004"u8) && content.IndexOf("[Content_Types].xml"u8) >= 0 && content.IndexOf("word/"u8) >= 0;

    public SourceText Read(FileContent file, ReadLimits limits, CancellationToken cancellation)
    {
        PackageGuard.Check(file, limits, cancellation);
        DocxLines lines;
        try
        {
            using var stream = new MemoryStream(file.Bytes, writable: false);
            using var document = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { AutoSave = false });
            var main = document.MainDocumentPart
                ?? throw new UnreadableDocumentException("unknown-format", file.Name, null, "压缩包内没有 Word 正文", "请提供 DOCX、PDF、HTML 或 TXT 文件");
            lines = new DocxLines(new DocumentStyles(main.StyleDefinitionsPart), new ListDefinitions(main.NumberingDefinitionsPart));
            AddBody(main, lines, cancellation);
            AddNotes(main, lines);
        }
        catch (Exception e) when (e is not (UnreadableDocumentException or OutOfMemoryException or OperationCanceledException))
        {
            // The libraries report damage with whatever exception they run into.
            throw new UnreadableDocumentException("damaged", file.Name, null, "DOCX 结构损坏，无法读取", "请用 Word 或 WPS 打开后另存为 DOCX 再导入", e);
        }

        return Collect(lines, file, limits);
    }

    private SourceText Collect(DocxLines lines, FileContent file, ReadLimits limits)
    {
        if (lines.Pages > limits.Pages)
        {
            throw new UnreadableDocumentException("too-many-pages", file.Name, null, $"共 {lines.Pages:N0} 页，超过 {limits.Pages:N0} 页的上限", "请拆分后分别导入，或调高读取上限");
        }

        var collected = new LineCollector(file.Name, limits);
        var (page, number) = (default(int?), 0);
        foreach (var line in lines.Read)
        {
            number = line.Page == page ? number + 1 : 1;
            page = line.Page;
            collected.Add(page, number, line.Text, cell: line.Cell);
        }

        return collected.Count > 0
            ? collected.ToSourceText(file.Describe(MediaType, lines.Pages))
            : throw new UnreadableDocumentException("no-text", file.Name, null, "文档中没有任何文字，可能只有图片", "本系统不做文字识别（OCR），请提供有文字的文档");
    }

    private static void AddBody(MainDocumentPart main, DocxLines lines, CancellationToken cancellation)
    {
        using var reader = OpenXmlReader.Create(main, readMiscNodes: false);
        var skipped = default(int?);
        while (reader.Read())
        {
            if (skipped is { } depth)
            {
                skipped = reader.IsEndElement && reader.Depth <= depth ? null : skipped;
            }
            else if (reader.IsStartElement && reader.ElementType == typeof(Paragraph))
            {
                cancellation.ThrowIfCancellationRequested();
                lines.Add((Paragraph)reader.LoadCurrentElement()!);
            }
            else if (reader.IsStartElement && reader.ElementType == typeof(AlternateContentFallback))
            {
                skipped = reader.Depth;
            }
            else if (reader.IsStartElement && reader.ElementType == typeof(TableRowProperties))
            {
                // A row that is tracked as deleted says so here, before its cells.
                var row = reader.Depth - 1;
                var properties = reader.LoadCurrentElement()!;
                skipped = properties.GetFirstChild<Deleted>() is null ? null : row;
                lines.Cells.ReadRow(properties);
            }
            else
            {
                lines.Cells.Read(reader);
            }
        }
    }

    private static void AddNotes(MainDocumentPart main, DocxLines lines)
    {
        var footnotes = main.FootnotesPart?.Footnotes?.Elements<Footnote>().ToList() ?? [];
        var endnotes = main.EndnotesPart?.Endnotes?.Elements<Endnote>().ToList() ?? [];
        for (var i = 0; i < lines.Notes.InOrder.Count; i++)
        {
            var (isEndnote, id) = lines.Notes.InOrder[i];
            var note = isEndnote ? (OpenXmlElement?)endnotes.Find(n => LenientValues.Number(n.Id) == id) : footnotes.Find(n => LenientValues.Number(n.Id) == id);
            if (note is not null)
            {
                lines.AddAll(note, NoteReferences.Head(i));
            }
        }
    }
}
