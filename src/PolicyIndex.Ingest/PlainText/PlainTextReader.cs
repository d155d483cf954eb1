using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Ingest.PlainText;

/// <summary>
/// Text files: every line of the file, blank ones too, with its number in the file. Lines end with LF, CR or CRLF.
/// A form feed begins a page; a file without one has no pages. Marks of Markdown and leftovers of web pages are taken off.
/// </summary>
internal sealed class PlainTextReader : IDocumentReader
{
    // More control characters than one in two hundred mean that some binary format happened to decode.
    private const int CharactersPerControl = 200;

    public string MediaType => "text/plain";

    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text"];

    // Whether bytes are text shows only when they are decoded.
    public bool Recognises(ReadOnlySpan<byte> content) => true;

    public SourceText Read(FileContent file, ReadLimits limits, CancellationToken cancellation)
    {
        var text = TextDecoding.Decode(file.Bytes)
            ?? throw new UnreadableDocumentException("not-text", file.Name, null, "内容既不是文档格式，也不是 UTF-8、UTF-16 或 GB18030 文本", "请确认文件没有损坏，或另存为 UTF-8 文本");
        RefuseControlCharacters(file.Name, text);

        var lines = new LineCollector(file.Name, limits);
        var pages = CountPages(text);
        if (pages > limits.Pages)
        {
            throw new UnreadableDocumentException("too-many-pages", file.Name, null, $"共 {pages:N0} 页，超过 {limits.Pages:N0} 页的上限", "请拆分后分别导入，或调高读取上限");
        }

        var markup = LightMarkup.Of(text);
        var page = 1;
        var number = 1;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            if (c == '\f')
            {
                // Mid-line the break ends a line of the page; at a line's start there is no line to end.
                if (i > start)
                {
                    Add(lines, markup, page, number, text[start..i]);
                }

                page = Math.Min(page + 1, pages ?? 1);
                start = i + 1;
            }
            else if (c is '\n' or '\r')
            {
                Add(lines, markup, pages is null ? null : page, number++, text[start..i]);
                i += c == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                start = i + 1;
                if (number % 4096 == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                }
            }
        }

        return lines.ToSourceText(file.Describe(MediaType, pages));
    }

    private static void Add(LineCollector lines, LightMarkup? markup, int? page, int number, string printed)
    {
        foreach (var line in markup?.Read(printed) ?? [new LightMarkup.Line(printed)])
        {
            lines.Add(page, number, line.Text, null, line.Cell, line.Setting);
        }
    }

    /// <summary>Pages by form feeds, or null without one; a form feed at the very end closes the last page.</summary>
    private static int? CountPages(string text)
    {
        var breaks = text.AsSpan().TrimEnd('\f').Count('\f');
        return text.Contains('\f', StringComparison.Ordinal) ? breaks + 1 : null;
    }

    private static void RefuseControlCharacters(string fileName, string text)
    {
        var (controls, line, firstLine) = (0, 1, 1);
        foreach (var c in text)
        {
            if (c == '\0')
            {
                throw new UnreadableDocumentException("not-text", fileName, $"第{line}行", "含有空字符（NUL），不是文本文件", "请确认文件没有损坏，或另存为 UTF-8 文本");
            }

            line += c == '\n' ? 1 : 0;
            if (c < ' ' && c is not ('\t' or '\n' or '\v' or '\f' or '\r'))
            {
                firstLine = controls++ == 0 ? line : firstLine;
            }
        }

        if (controls * (long)CharactersPerControl > text.Length)
        {
            throw new UnreadableDocumentException("not-text", fileName, $"第{firstLine}行", $"含有 {controls} 个控制字符，不是文本文件", "请确认文件没有损坏，或另存为 UTF-8 文本");
        }
    }
}
