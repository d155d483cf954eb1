using System.Globalization;
using System.Text;

namespace PolicyIndex.Ingest.Tests.Pdf;

/// <summary>Writes PDFs operator by operator, also ones that no program would write. Font /F1 is Helvetica.</summary>
internal sealed class SmallPdf
{
    private readonly List<string> _contents = [];
    private string _trailer = "";

    public SmallPdf Page(string operators)
    {
        _contents.Add(operators);
        return this;
    }

    /// <summary>Adds the password protection that a reader must recognise; nothing is really encrypted.</summary>
    public SmallPdf Encrypted()
    {
        var hash = string.Concat(Enumerable.Repeat("5A", 32));
        _trailer = $" /Encrypt << /Filter /Standard /V 1 /R 2 /O <{hash}> /U <{hash}> /P -44 >> /ID [<00> <00>]";
        return this;
    }

    public byte[] ToBytes()
    {
        var kids = string.Join(' ', _contents.Select((_, i) => Invariant($"{4 + (2 * i)} 0 R")));
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            Invariant($"<< /Type /Pages /Count {_contents.Count} /Kids [{kids}] >>"),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ];
        foreach (var content in _contents)
        {
            var next = objects.Count + 2;
            objects.Add(Invariant($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {next} 0 R >>"));
            objects.Add(Invariant($"<< /Length {content.Length} >>\nstream\n{content}\nendstream"));
        }

        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(Invariant($"{i + 1} 0 obj\n{objects[i]}\nendobj\n"));
        }

        var xref = file.Length;
        file.Append(Invariant($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        offsets.ForEach(o => file.Append(Invariant($"{o:D10} 00000 n \n")));
        file.Append(Invariant($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R{_trailer} >>\nstartxref\n{xref}\n%%EOF\n"));
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
