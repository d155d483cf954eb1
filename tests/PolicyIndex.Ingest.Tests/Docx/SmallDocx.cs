using System.IO.Compression;
using System.Text;

namespace PolicyIndex.Ingest.Tests.Docx;

/// <summary>Writes Word documents element by element, also ones that no program would write.</summary>
internal sealed class SmallDocx
{
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";

    private readonly StringBuilder _body = new();
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);
    private readonly StringBuilder _relations = new();
    private string _declaration = "";

    /// <summary>Adds block content of the body.</summary>
    public SmallDocx Body(string xml)
    {
        _body.Append(xml);
        return this;
    }

    /// <summary>A paragraph of plain text, with properties where given.</summary>
    public SmallDocx Paragraph(string text, string properties = "") =>
        Body($"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>");

    /// <summary>A paragraph of a list.</summary>
    public SmallDocx Item(string text, int list = 1, int level = 0) =>
        Paragraph(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    /// <summary>A part beside the body: numbering, styles, footnotes, header1 …</summary>
    public SmallDocx Part(string name, string root, string xml)
    {
        _parts[name] = $"<w:{root} {Namespaces}>{xml}</w:{root}>";
        var kind = name.TrimEnd('1');
        _relations.Append("<Relationship Id=\"").Append(name).Append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/").Append(kind).Append("\" Target=\"").Append(name).Append(".xml\"/>");
        return this;
    }

    /// <summary>Numbering with one list of these levels, each as <c>format|pattern</c> and more after a second bar.</summary>
    public SmallDocx Lists(params string[] levels)
    {
        var xml = new StringBuilder("<w:abstractNum w:abstractNumId=\"7\">");
        foreach (var (i, level) in levels.Index())
        {
            var parts = level.Split('|');
            xml.Append(System.Globalization.CultureInfo.InvariantCulture, $"<w:lvl w:ilvl=\"{i}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{parts[0]}\"/>{parts.ElementAtOrDefault(2)}<w:suff w:val=\"nothing\"/><w:lvlText w:val=\"{parts[1]}\"/></w:lvl>");
        }

        return Part("numbering", "numbering", xml + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
    }

    /// <summary>Puts something before the root element of the body, for example a document type.</summary>
    public SmallDocx Declaration(string xml)
    {
        _declaration = xml;
        return this;
    }

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var overrides = string.Concat(_parts.Keys.Select(n => $"<Override PartName=\"/word/{n}.xml\" ContentType=\"{Main.Replace("document.main", n.TrimEnd('1'), StringComparison.Ordinal)}\"/>"));
            Write(zip, "[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{Main}\"/>{overrides}</Types>");
            Write(zip, "_rels/.rels", Relations("<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"));
            Write(zip, "word/_rels/document.xml.rels", Relations(_relations.ToString()));
            Write(zip, "word/document.xml", $"{_declaration}<w:document {Namespaces}><w:body>{_body}</w:body></w:document>");
            foreach (var (name, xml) in _parts)
            {
                Write(zip, $"word/{name}.xml", xml);
            }
        }

        return bytes.ToArray();
    }

    public static void Write(ZipArchive zip, string name, string content)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }

    private static string Relations(string xml) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{xml}</Relationships>";
}
