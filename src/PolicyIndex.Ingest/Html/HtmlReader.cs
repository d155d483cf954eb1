using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Ingest.Html;

/// <summary>
/// Web pages: the document on the page, without the page. One line a block as a browser shows it; numbers of lists are
/// printed, cells of tables are lines with their place. No script runs and nothing is fetched.
/// </summary>
internal sealed class HtmlReader : IDocumentReader
{
    private const int Head = 2048;

    // WHATWG MIME Sniffing §7.1: what a file begins with that browsers take for a page.
    private static readonly string[] s_openings =
        ["<!doctype html", "<html", "<head", "<script", "<iframe", "<h1", "<div", "<font", "<table", "<a", "<style", "<title", "<b", "<body", "<br", "<p", "<!--"];

    public string MediaType => "text/html";

    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    public bool Recognises(ReadOnlySpan<byte> content)
    {
        // Latin 1 keeps ASCII; the other bytes of UTF-16 are NUL.
        var head = Encoding.Latin1.GetString(content[..Math.Min(Head, content.Length)]).Replace("\0", "", StringComparison.Ordinal).TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE').TrimStart();
        if (head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
        {
            return head.Contains("<html", StringComparison.OrdinalIgnoreCase);
        }

        return Array.Exists(s_openings, o => head.StartsWith(o, StringComparison.OrdinalIgnoreCase) && (o is "<!--" || (head.Length > o.Length && !char.IsAsciiLetterOrDigit(head[o.Length]))));
    }

    public SourceText Read(FileContent file, ReadLimits limits, CancellationToken cancellation)
    {
        var html = HtmlEncoding.Decode(file.Bytes)
            ?? throw new UnreadableDocumentException("not-text", file.Name, null, "网页既不符合声明的编码，也不是 UTF-8、UTF-16 或 GB18030 文本", "请确认文件没有损坏，或用浏览器另存为 UTF-8 网页");
        MarkupGuard.Check(html, file.Name, limits);
        cancellation.ThrowIfCancellationRequested();
        using var page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
        if (page.DocumentElement is not { } root)
        {
            throw NoText(file.Name);
        }

        MeasureDepth(root, file.Name, limits);
        cancellation.ThrowIfCancellationRequested();
        var blocks = PageBlocks.Of(root);
        var metadata = MetadataTable.Find(blocks);
        var found = MainText.Find(blocks, root, metadata);
        cancellation.ThrowIfCancellationRequested();
        if (found.Count == 0)
        {
            throw NoText(file.Name);
        }

        var tables = new PageTables();
        var lines = new LineCollector(file.Name, limits);
        foreach (var line in DocumentHead.Complete([.. found.Select(i => new PageLine(blocks[i].Text, tables.CellOf(blocks[i].Container)))], page, metadata))
        {
            lines.Add(null, lines.Count + 1, line.Text, cell: line.Cell);
        }

        return lines.ToSourceText(file.Describe(MediaType, pages: null));
    }

    private static void MeasureDepth(IElement root, string fileName, ReadLimits limits)
    {
        var pending = new Stack<(IElement Element, int Depth)>([(root, 1)]);
        while (pending.TryPop(out var next))
        {
            if (next.Depth > limits.Nesting)
            {
                throw MarkupGuard.TooDeep(fileName, place: null, limits);
            }

            foreach (var child in next.Element.Children)
            {
                pending.Push((child, next.Depth + 1));
            }
        }
    }

    private static UnreadableDocumentException NoText(string fileName) =>
        new("no-text", fileName, null, "网页中找不到正文，可能由脚本生成或只有附件链接", "请在浏览器中打开后另存网页，或下载附件后导入");
}
