using System.IO.Compression;
using System.Text;

namespace PolicyIndex.Ingest.Tests.Docx;

public sealed class HostilePackageTests
{
    [Fact]
    public void Entities_are_never_expanded()
    {
        var refusal = Reading.Refused(new SmallDocx().Declaration("<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>").Paragraph("&b;").ToBytes(), "b.docx");
        Assert.Equal(("damaged", "word/document.xml"), (refusal.Code, refusal.Place));
    }

    [Fact]
    public void External_entities_are_never_fetched() =>
        Assert.Equal("damaged", Reading.Refused(new SmallDocx().Declaration("<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>").Paragraph("&a;").ToBytes()).Code);

    [Fact]
    public void Nesting_over_the_limit_is_refused_before_anything_recurses()
    {
        var open = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 100_000));
        var close = string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 100_000));
        Assert.Equal("too-deep", Reading.Refused(new SmallDocx().Body(open + "<w:p/>" + close).ToBytes()).Code);
    }

    [Fact]
    public void A_part_packed_beyond_all_reason_is_refused() =>
        Assert.Equal("compression-bomb", Reading.Refused(new SmallDocx().Body(new string(' ', 4 << 20)).ToBytes()).Code);

    [Fact]
    public void Unpacked_size_and_entries_are_limited()
    {
        var bytes = new SmallDocx().Paragraph(new string('字', 5_000)).ToBytes();
        Assert.Equal("too-many-bytes", Reading.Refused(bytes, "d.docx", new ReadLimits { UnpackedBytes = 10_000 }).Code);
        Assert.Equal("too-many-entries", Reading.Refused(bytes, "d.docx", new ReadLimits { PackageEntries = 3 }).Code);
        Assert.Equal("too-many-characters", Reading.Refused(bytes, "d.docx", new ReadLimits { Characters = 4_000 }).Code);
    }

    [Fact]
    public void Names_that_climb_out_of_the_package_do_nothing()
    {
        using var bytes = new MemoryStream();
        bytes.Write(new SmallDocx().Paragraph("第一条").ToBytes());
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            SmallDocx.Write(zip, "../../escape.xml", "<a/>");
            SmallDocx.Write(zip, "word/vbaProject.bin", "Sub AutoOpen()");
        }

        Assert.Equal("第一条", Reading.Read(bytes.ToArray()).Text);
    }

    [Fact]
    public void A_link_that_is_no_address_does_not_spoil_the_document()
    {
        using var bytes = new MemoryStream();
        bytes.Write(new SmallDocx().Body("<w:p><w:hyperlink r:id=\"h1\"><w:r><w:t>邮箱</w:t></w:r></w:hyperlink></w:p>").ToBytes());
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("word/_rels/document.xml.rels")!.Delete();
            SmallDocx.Write(zip, "word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"h1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"mailto:a@b,c d@\" TargetMode=\"External\"/></Relationships>");
        }

        Assert.Equal("邮箱", Reading.Read(bytes.ToArray()).Text);
    }

    [Fact]
    public void Old_and_encrypted_Office_files_are_refused_by_name()
    {
        byte[] old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        var refusal = Reading.Refused(old, "旧.doc");
        Assert.Equal("unknown-format", refusal.Code);
        Assert.Contains("DOCX", refusal.Remedy, StringComparison.Ordinal);
        Assert.Equal("encrypted", Reading.Refused([.. old, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "密.docx").Code);
    }

    [Fact]
    public void A_spreadsheet_is_refused()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            SmallDocx.Write(zip, "[Content_Types].xml", "<Types/>");
            SmallDocx.Write(zip, "xl/workbook.xml", "<workbook/>");
        }

        Assert.Equal("unknown-format", Reading.Refused(bytes.ToArray(), "表.docx").Code);
    }
}
