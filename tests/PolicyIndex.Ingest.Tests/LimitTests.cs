using System.Text;
using PolicyIndex.Ingest.Tests.Pdf;

namespace PolicyIndex.Ingest.Tests;

public sealed class LimitTests
{
    private static readonly byte[] s_text = Encoding.UTF8.GetBytes("第一条\n第二条\n\f第三条\n");
    private static readonly byte[] s_pdf = new SmallPdf().Page("BT /F1 12 Tf 72 700 Td (Article 1) Tj ET").Page("BT /F1 12 Tf 72 700 Td (Article 2) Tj ET").ToBytes();

    public static TheoryData<string, ReadLimits> Tight => new()
    {
        { "too-many-bytes", new ReadLimits { Bytes = 8 } },
        { "too-many-pages", new ReadLimits { Pages = 1 } },
        { "too-many-characters", new ReadLimits { Characters = 8 } },
    };

    [Theory]
    [MemberData(nameof(Tight))]
    public void Text_over_a_limit_is_refused(string code, ReadLimits limits) => Assert.Equal(code, Reading.Refused(s_text, "t.txt", limits).Code);

    [Theory]
    [MemberData(nameof(Tight))]
    public void A_PDF_over_a_limit_is_refused(string code, ReadLimits limits) => Assert.Equal(code, Reading.Refused(s_pdf, "t.pdf", limits).Code);

    [Fact]
    public void A_page_with_too_many_letters_is_refused_by_name()
    {
        var refusal = Reading.Refused(s_pdf, "t.pdf", new ReadLimits { LettersPerPage = 5 });
        Assert.Equal(("too-many-letters", "第1页"), (refusal.Code, refusal.Place));
    }

    [Fact]
    public void Time_over_ends_the_reading()
    {
        using var stream = new MemoryStream(s_pdf);
        Assert.Throws<OperationCanceledException>(() => DocumentReaders.Read(stream, "t.pdf", ReadLimits.Default, new CancellationToken(canceled: true)));
    }
}
