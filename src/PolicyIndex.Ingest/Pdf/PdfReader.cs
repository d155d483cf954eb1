using PolicyIndex.Provisions.Sources;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace PolicyIndex.Ingest.Pdf;

/// <summary>PDF files with a text layer: letters to lines by where they stand on the page, not by when they are drawn.</summary>
internal sealed class PdfReader : IDocumentReader
{
    // ISO 32000-1, implementation notes 13 and 18: the header may stand within the first, %%EOF within the last 1024 bytes.
    private const int Margin = 1024;

    public string MediaType => "application/pdf";

    public IReadOnlyList<string> Extensions { get; } = [".pdf"];

    public bool Recognises(ReadOnlySpan<byte> content) => content[..Math.Min(Margin, content.Length)].IndexOf("%PDF-"u8) >= 0;

    public SourceText Read(FileContent file, ReadLimits limits, CancellationToken cancellation)
    {
        if (file.Bytes.AsSpan()[^Math.Min(Margin, file.Bytes.Length)..].IndexOf("%%EOF"u8) < 0)
        {
            throw new UnreadableDocumentException("damaged", file.Name, "文件末尾", "PDF 没有结束标记（%%EOF），文件不完整", "请重新下载或重新导出");
        }

        using var document = Open(file, limits);
        var pages = document.NumberOfPages;
        if (pages == 0)
        {
            throw new UnreadableDocumentException("no-pages", file.Name, null, "PDF 没有页面", "请重新导出");
        }

        if (pages > limits.Pages)
        {
            throw new UnreadableDocumentException("too-many-pages", file.Name, null, $"共 {pages:N0} 页，超过 {limits.Pages:N0} 页的上限", "请拆分后分别导入，或调高读取上限");
        }

        var lines = new LineCollector(file.Name, limits);
        for (var number = 1; number <= pages; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            AddLines(lines, ReadPage(document, number, file.Name, limits), number);
        }

        return lines.Count > 0
            ? lines.ToSourceText(file.Describe(MediaType, pages))
            : throw new UnreadableDocumentException("no-text", file.Name, null, $"{pages} 页中没有任何文字，可能是扫描件", "本系统不做文字识别（OCR），请提供带文本层的 PDF 或 TXT 文件");
    }

    private static void AddLines(LineCollector lines, Page page, int pageNumber)
    {
        var (width, height, line) = (page.Width, page.Height, 0);
        foreach (var direction in PageGlyphs.ByDirection(page.Letters, width, height))
        {
            foreach (var printed in LineAssembly.Assemble(direction))
            {
                if (printed.ToText(width, height) is { } text)
                {
                    lines.Add(pageNumber, ++line, text.Text, text.Geometry);
                }
            }
        }
    }

    private static PdfDocument Open(FileContent file, ReadLimits limits)
    {
        try
        {
            return PdfDocument.Open(file.Bytes, new ParsingOptions { UseLenientParsing = true, MaxStackDepth = limits.Nesting });
        }
        catch (PdfDocumentEncryptedException e)
        {
            throw new UnreadableDocumentException("encrypted", file.Name, null, "PDF 已加密，需要口令才能打开", "请去除口令后导入", e);
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw new UnreadableDocumentException("damaged", file.Name, null, "PDF 结构损坏，无法打开", "请重新下载或重新导出", e);
        }
    }

    private static Page ReadPage(PdfDocument document, int number, string fileName, ReadLimits limits)
    {
        Page page;
        try
        {
            page = document.GetPage(number);
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw new UnreadableDocumentException("damaged", fileName, $"第{number}页", "页面内容损坏，无法读取", "请重新下载或重新导出", e);
        }

        return page.Letters.Count <= limits.LettersPerPage
            ? page
            : throw new UnreadableDocumentException("too-many-letters", fileName, $"第{number}页", $"一页有 {page.Letters.Count:N0} 个字符，超过 {limits.LettersPerPage:N0} 个的上限", "请重新导出，或调高读取上限");
    }

    // PdfPig reports damage with whatever exception its parsers run into: format, index, cast, null, overflow.
    private static bool IsDamage(Exception e) => e is not (OutOfMemoryException or OperationCanceledException);
}
