using System.Text;
using CsCheck;
using PolicyIndex.Ingest.Tests.Pdf;

namespace PolicyIndex.Ingest.Tests;

/// <summary>Whatever the bytes, a reader gives lines with right offsets or the one typed exception.</summary>
public sealed class RobustnessTests
{
    // A fixed seed: the same inputs on every run.
    private const string Seed = "0000KgKJL0b4";
    private static readonly byte[] s_pdf = new SmallPdf().Page("BT /F1 12 Tf 72 700 Td (Article 1) Tj 0 -20 Td (Article 2) Tj ET").ToBytes();

    [Fact]
    public void Random_bytes() => Gen.Byte.Array[0, 400].Sample(Survives, seed: Seed, iter: 2_000);

    [Fact]
    public void Random_bytes_behind_a_PDF_header() =>
        Gen.Byte.Array[0, 400].Sample(b => Survives([.. "%PDF-1.4\n"u8, .. b, .. "\n%%EOF"u8]), seed: Seed, iter: 500);

    [Fact]
    public void A_PDF_with_bytes_changed() =>
        Gen.Select(Gen.Int[0, s_pdf.Length - 1], Gen.Byte).Array[1, 8].Sample(
            changes =>
            {
                var bytes = (byte[])s_pdf.Clone();
                foreach (var (at, value) in changes)
                {
                    bytes[at] = value;
                }

                return Survives(bytes);
            },
            seed: Seed,
            iter: 500);

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
