namespace PolicyIndex.Ingest;

/// <summary>Well-known formats nobody here reads, told by their first bytes so that the message can name them.</summary>
internal static class UnsupportedFormats
{
    private static readonly byte[] s_oldOffice = [0xD0, 0xCF, 0x11, 0xE0];
    private static readonly byte[] s_encryptedPackage = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");
    private static readonly (byte[] Signature, string Name, string Remedy)[] s_known =
    [
        ([0x50, 0x4B, 0x03, 0x04], "ZIP 压缩包，或不是 Word 的 Office 文档", "请解压，或另存为 DOCX、PDF、TXT 后导入"),
        ([0x50, 0x4B, 0x05, 0x06], "空的 ZIP 压缩包", "请提供 PDF、DOCX、HTML 或 TXT 文件"),
        (s_oldOffice, "旧版 Office 文档（DOC、XLS、WPS）", "请用 Word 或 WPS 另存为 DOCX 或 PDF 后导入"),
        ([0x1F, 0x8B], "GZIP 压缩文件", "请解压后导入"),
        ([0x52, 0x61, 0x72, 0x21], "RAR 压缩包", "请解压后导入"),
        ([0x37, 0x7A, 0xBC, 0xAF], "7z 压缩包", "请解压后导入"),
        ([0x89, 0x50, 0x4E, 0x47], "PNG 图片", "请先用文字识别（OCR）软件转成文本，本系统不做文字识别"),
        ([0xFF, 0xD8, 0xFF], "JPEG 图片", "请先用文字识别（OCR）软件转成文本，本系统不做文字识别"),
        ([0x49, 0x49, 0x2A, 0x00], "TIFF 图片", "请先用文字识别（OCR）软件转成文本，本系统不做文字识别"),
        ("{\\rtf"u8.ToArray(), "RTF 文档", "请另存为 DOCX 或 PDF 后导入"),
    ];

    /// <exception cref="UnreadableDocumentException">The file is of a known format without a reader, or empty.</exception>
    public static void Refuse(FileContent file)
    {
        if (file.Bytes.Length == 0)
        {
            throw new UnreadableDocumentException("empty", file.Name, null, "文件是空的", "请检查文件是否完整");
        }

        // A document with a password is wrapped into the old container; the stream's name is stored in UTF-16.
        if (file.Bytes.AsSpan().StartsWith(s_oldOffice) && file.Bytes.AsSpan().IndexOf(s_encryptedPackage) >= 0)
        {
            throw new UnreadableDocumentException("encrypted", file.Name, null, "Office 文档已加密，需要口令才能打开", "请去除口令后导入");
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
