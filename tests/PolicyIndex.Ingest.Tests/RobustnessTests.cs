using System.Text;
using CsCheck;
using PolicyIndex.Ingest.Tests.Docx;
using PolicyIndex.Ingest.Tests.Html;
using PolicyIndex.Ingest.Tests.Pdf;

namespace PolicyIndex.Ingest.Tests;

/// <summary>Whatever the bytes, a reader gives lines with right offsets or the one typed exception.</summary>
public sealed class RobustnessTests
{
    // A fixed seed: the same inputs on every run.
    private const string Seed = "0000KgKJL0b4";
    private static readonly byte[] s_pdf = new SmallPdf().Page("BT /F1 12 Tf 72 700 Td (Article 1) Tj 0 -20 Td (Article 2) Tj ET").ToBytes();

    private static readonly byte[] s_docx = new SmallDocx().Lists("chineseCounting|%1、").Item("总体要求").Item("重点任务").ToBytes();
    private static readonly byte[] s_html = Encoding.UTF8.GetBytes(new GovernmentPage().ToHtml());

    [Fact]
    public void A_Word_document_with_bytes_changed() => Changed(s_docx);

    [Fact]
    public void A_web_page_with_bytes_changed() => Changed(s_html);

    [Fact]
    public void A_Word_document_cut_off_anywhere_is_refused_or_whole()
    {
        for (var length = 4; length < s_docx.Length; length += 7)
        {
            try
            {
                Assert.Equal("一、总体要求\n二、重点任务", Reading.Read(s_docx[..length], "cut.docx").Text);
            }
            catch (UnreadableDocumentException e)
            {
                Assert.Equal("cut.docx", e.FileName);
            }
        }
    }

    [Fact]
    public void A_web_page_cut_off_anywhere_survives()
    {
        for (var length = 0; length < s_html.Length; length += 11)
        {
            Survives(s_html[..length]);
        }
    }

    [Fact]
    public void Tags_in_any_order() =>
        Gen.OneOf(Constants("<div>", "</div>", "<p>", "</p>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<ol>", "<li>", "</ol>", "<b>", "</b>", "<!--", "-->", "<a href='x.doc'>", "</a>", "<", ">", "&#x4E00;", "&", "第一条。", "发文字号：", "索引号", "<script>", "</script>", "<pre>\n", "<h1>", "<br/>"))
            .List[0, 60].Sample(tags => Survives(Encoding.UTF8.GetBytes("<!DOCTYPE html>" + string.Concat(tags))), seed: Seed, iter: 2_000);

    [Fact]
    public void Elements_of_Word_in_any_order() =>
        Gen.OneOf(Constants(
                "<w:p><w:r><w:t>甲</w:t></w:r></w:p>", "<w:p/>", "<w:tbl/>", "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>", "<w:r><w:t>乙</w:t></w:r>", "<w:sdt/>", "<w:sectPr/>",
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>", "<w:p><w:pPr><w:numPr><w:numId w:val=\"x\"/></w:numPr></w:pPr></w:p>",
                "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/><w:fldChar w:fldCharType=\"separate\"/><w:fldChar w:fldCharType=\"begin\"/><w:t>丙</w:t></w:r></w:p>", "<w:p><w:r><w:footnoteReference w:id=\"9\"/></w:r></w:p>", "<w:p><w:r><w:sym w:char=\"ZZ\"/><w:br w:type=\"odd\"/></w:r></w:p>"))
            .List[0, 12].Sample(parts => Survives(new SmallDocx().Lists("decimal|%9%%1").Body(string.Concat(parts)).ToBytes()), seed: Seed, iter: 300);

    [Fact]
    public void Random_bytes() => Gen.Byte.Array[0, 400].Sample(Survives, seed: Seed, iter: 2_000);

    [Fact]
    public void Random_bytes_behind_a_PDF_header() =>
        Gen.Byte.Array[0, 400].Sample(b => Survives([.. "%PDF-1.4\n"u8, .. b, .. "\n%%EOF"u8]), seed: Seed, iter: 500);

    [Fact]
    public void A_PDF_with_bytes_changed() => Changed(s_pdf);

    [Fact]
    public void A_PDF_cut_off_anywhere_is_refused_or_whole()
    {
        for (var length = 0; length < s_pdf.Length; length++)
        {
            var bytes = s_pdf[..length];
            try
            {
                Assert.Equal("Article 1\nArticle 2", Reading.Read(bytes, "cut.pdf").Text);
            }
            catch (UnreadableDocumentException e)
            {
                Assert.Equal("cut.pdf", e.FileName);
            }
            catch (Xunit.Sdk.XunitException) when (length < 5)
            {
                // Less than its header is left: then it is plain text, and that is read.
                Assert.Equal(Encoding.ASCII.GetString(bytes), Reading.Read(bytes, "cut.pdf").Text);
            }
        }
    }

    [Fact]
    public void Text_of_any_characters_keeps_them() =>
        Gen.String[Gen.Char["第一条。，\n\r　 aA1（）\u3400"], 1, 60].Sample(
            text => Reading.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]).Text == text.ReplaceLineEndings("\n"),
            seed: Seed,
            iter: 2_000);

    private static IGen<string>[] Constants(params string[] values) => [.. values.Select(Gen.Const)];

    private static void Changed(byte[] original) =>
        Gen.Select(Gen.Int[0, original.Length - 1], Gen.Byte).Array[1, 8].Sample(
            changes =>
            {
                var bytes = (byte[])original.Clone();
                foreach (var (at, value) in changes)
                {
                    bytes[at] = value;
                }

                return Survives(bytes);
            },
            seed: Seed,
            iter: 500);

    private static bool Survives(byte[] bytes)
    {
        try
        {
            Reading.AssertOffsets(Reading.Read(bytes));
        }
        catch (UnreadableDocumentException)
        {
            // A refusal is an answer.
        }

        return true;
    }
}
