namespace PolicyIndex.Ingest.Tests.Pdf;

public sealed class PdfReaderTests
{
    [Fact]
    public void Lines_are_numbered_by_page_with_their_position()
    {
        var source = Reading.Read(
            new SmallPdf().Page("BT /F1 12 Tf 72 700 Td (Chapter one) Tj 0 -20 Td (Article 1) Tj ET").Page("BT /F1 10 Tf 90 600 Td (Article 2) Tj ET").ToBytes(),
            "rules.pdf");

        Assert.Equal(["1/1:Chapter one", "1/2:Article 1", "2/1:Article 2"], source.Lines.Select(l => $"{l.Page}/{l.Number}:{l.Text}"));
        Assert.Equal(("application/pdf", 2), (source.Manifestation.MediaType, source.Manifestation.Pages));
        var geometry = source.Lines[2].Geometry!;
        Assert.Equal((90.0, 600.0, 10.0, 595.0, 842.0), (geometry.Left, geometry.Baseline, geometry.FontSize, geometry.PageWidth, geometry.PageHeight));
        Assert.InRange(geometry.Right, 125, 140);
        Reading.AssertOffsets(source);
    }

    [Fact]
    public void Reading_order_is_that_of_the_page_not_of_the_drawing() =>
        Assert.Equal("first second\nthird", TextOf("BT /F1 12 Tf 72 600 Td (third) Tj ET BT /F1 12 Tf 130 700 Td (second) Tj ET BT /F1 12 Tf 72 700 Td (first) Tj ET"));

    [Fact]
    public void Invisible_letters_are_left_out_where_there_are_visible_ones() =>
        Assert.Equal("seen", TextOf("BT /F1 12 Tf 72 700 Td (seen) Tj ET BT 3 Tr /F1 12 Tf 72 600 Td (hidden) Tj ET"));

    [Fact]
    public void The_recognised_text_of_a_scan_is_invisible_and_read() =>
        Assert.Equal("recognised", TextOf("BT 3 Tr /F1 12 Tf 72 700 Td (recognised) Tj ET"));

    [Fact]
    public void Letters_off_the_page_are_left_out() =>
        Assert.Equal("on", TextOf("BT /F1 12 Tf 72 700 Td (on) Tj ET BT /F1 12 Tf 900 700 Td (off) Tj ET BT /F1 12 Tf 72 -50 Td (below) Tj ET"));

    [Fact]
    public void Bold_faked_by_drawing_twice_is_read_once() =>
        Assert.Equal("Article 11", TextOf("BT /F1 12 Tf 72 700 Td (Article 11) Tj ET BT /F1 12 Tf 72.4 700 Td (Article 11) Tj ET"));

    [Fact]
    public void Text_turned_by_a_quarter_is_read_along_its_direction() =>
        Assert.Equal("upwards text\nsecond line", TextOf("BT /F1 12 Tf 0 1 -1 0 100 72 Tm (upwards text) Tj ET BT /F1 12 Tf 0 1 -1 0 120 72 Tm (second line) Tj ET"));

    [Fact]
    public void A_slanted_watermark_does_not_tear_the_lines() =>
        Assert.Equal(
            "Article 1 applies to all\nArticle 2 applies to all\nDRAFT",
            TextOf("BT /F1 40 Tf 0.7071 0.7071 -0.7071 0.7071 80 650 Tm (DRAFT) Tj ET BT /F1 12 Tf 72 700 Td (Article 1 applies to all) Tj 0 -20 Td (Article 2 applies to all) Tj ET"));

    [Fact]
    public void A_page_without_text_gives_no_lines_and_keeps_the_page_numbers()
    {
        var source = Reading.Read(new SmallPdf().Page("0 0 100 100 re f").Page("BT /F1 12 Tf 72 700 Td (Article 1) Tj ET").ToBytes());
        Assert.Equal((2, 2), (Assert.Single(source.Lines).Page, source.Manifestation.Pages));
    }

    [Fact]
    public void A_scan_is_refused_saying_that_nothing_is_recognised()
    {
        var refusal = Reading.Refused(new SmallPdf().Page("0 0 100 100 re f").ToBytes(), "扫描件.pdf");
        Assert.Equal("no-text", refusal.Code);
        Assert.Contains("OCR", refusal.Remedy, StringComparison.Ordinal);
        Assert.StartsWith("扫描件.pdf：", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_pages_is_refused() => Assert.Equal("no-pages", Reading.Refused(new SmallPdf().ToBytes()).Code);

    [Fact]
    public void A_password_is_asked_for() =>
        Assert.Equal("encrypted", Reading.Refused(new SmallPdf().Page("BT /F1 12 Tf 72 700 Td (secret) Tj ET").Encrypted().ToBytes()).Code);

    [Fact]
    public void A_broken_page_is_an_error_that_names_it()
    {
        // The second page uses a font that its resources do not hold.
        var bytes = new SmallPdf().Page("BT /F1 12 Tf 72 700 Td (Article 1) Tj ET").Page("BT /F9 12 Tf 72 700 Td (Article 2) Tj ET").ToBytes();
        var refusal = Reading.Refused(bytes, "broken.pdf");
        Assert.Equal(("damaged", "第2页"), (refusal.Code, refusal.Place));
    }

    [Fact]
    public void A_file_cut_off_is_refused()
    {
        var bytes = new SmallPdf().Page("BT /F1 12 Tf 72 700 Td (Article 1) Tj ET").ToBytes();
        Assert.Equal("damaged", Reading.Refused(bytes[..(bytes.Length / 2)]).Code);
    }

    private static string TextOf(string operators) => Reading.Read(new SmallPdf().Page(operators).ToBytes()).Text;
}
