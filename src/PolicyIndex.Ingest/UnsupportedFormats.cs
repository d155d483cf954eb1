namespace PolicyIndex.Ingest;

/// <summary>Well-known formats nobody here reads, told by their first bytes so that the message can name them.</summary>
internal static class UnsupportedFormats
{
    private static readonly (byte[] Signature, string Name, string Remedy)[] s_known =
    [
        ([0x50, 0x4B, 0x03, 0x04], "ZIP 压缩包或 Office 文档", "请解压，或另存为 PDF、TXT 后导入"),
        ([0x50, 0x4B, 0x05, 0x06], "空的 ZIP 压缩包", "请提供 PDF 或 TXT 文件"),
        ([0xD0, 0xCF, 0x11, 0xE0], "旧版 Office 文档（DOC、XLS、WPS）", "请另存为 PDF 或 TXT 后导入"),
        ([0x1F, 0x8B], "GZIP 压缩文件", "请解压后导入"),
        ([0x52, 0x61, 0x72, 0x21], "RAR 压缩包", "请解压后导入"),
        ([0x37, 0x7A, 0xBC, 0xAF], "7z 压缩包", "请解压后导入"),
        ([0x89, 0x50, 0x4E, 0x47], "PNG 图片", "请先用文字识别（OCR）软件转成文本，本系统不做文字识别"),
        ([0xFF, 0xD8, 0xFF], "JPEG 图片", "请先用文字识别（OCR）软件转成文本，本系统不做文字识别"),
        ([0x49, 0x49, 0x2A, 0x00], "TIFF 图片", "请先用文字识别（OCR）软件转成文本，本系统不做文字识别"),
        ("{\\rtf"u8.ToArray(), "RTF 文档", "请另存为 PDF 或 TXT 后导入"),
    ];

    /// <exception cref="UnreadableDocumentException">The file is of a known format without a reader, or empty.</exception>
    public static void Refuse(FileContent file)
    {
        if (file.Bytes.Length == 0)
        {
            throw new UnreadableDocumentException("empty", file.Name, null, "文件是空的", "请检查文件是否完整");
        }

        foreach (var (signature, name, remedy) in s_known)
        {
            if (file.Bytes.AsSpan().StartsWith(signature))
            {
                throw new UnreadableDocumentException("unknown-format", file.Name, null, $"内容是{name}，不能直接读取", remedy);
            }
        }
    }
}
