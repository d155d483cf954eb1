using PolicyIndex.Service.Verification;

namespace PolicyIndex.Service.Tests.Verification;

public sealed class AlignmentTests
{
    [Theory]
    [InlineData("三十日内付清", "应当三十日内付清。", "=三十日内付清", 0)]
    [InlineData("六十日内付清", "应当三十日内付清。", "-六 =十日内付清", 1)]
    [InlineData("三十日付清", "应当三十日内付清。", "=三十日 +内 =付清", 1)]
    [InlineData("三十个日内付清", "应当三十日内付清。", "=三十 -个 =日内付清", 1)]
    public void Differences_are_shown_piece_by_piece(string quotation, string text, string pieces, int distance)
    {
        var best = Alignment.Best(quotation, text);
        Assert.NotNull(best);
        Assert.Equal(pieces, string.Join(' ', best.Pieces.Select(p => $"{p.Kind switch { PieceKind.Same => '=', PieceKind.Added => '-', _ => '+' }}{p.Text}")));
        Assert.Equal(distance, best.Distance);
    }

    [Fact]
    public void Pieces_make_the_quotation_and_the_passage_again()
    {
        const string text = "采购方逾期未付清货款的，按照每日万分之三向小微企业支付滞纳金。";
        const string quotation = "逾期付清的，按每日万分之五向企业支付滞纳金";
        var best = Alignment.Best(quotation, text);
        Assert.NotNull(best);
        Assert.Equal(quotation, string.Concat(best.Pieces.Where(p => p.Kind != PieceKind.Missing).Select(p => p.Text)));
        Assert.Equal(text[best.Start..best.End], string.Concat(best.Pieces.Where(p => p.Kind != PieceKind.Added).Select(p => p.Text)));
    }

    [Fact]
    public void What_is_empty_or_too_long_is_not_compared()
    {
        Assert.Null(Alignment.Best("", "甲"));
        Assert.Null(Alignment.Best("甲", ""));
        Assert.Null(Alignment.Best(new string('甲', Alignment.LongestQuotation + 1), "甲"));
    }

    [Fact]
    public void A_differing_end_shows_what_the_text_says_there()
    {
        var alignment = Alignment.Best("供应商应当在七日内答复", "第九条供应商应当在二十个工作日内作出书面答复。其他")!;
        Assert.Equal("供应商应当在二十个工作日内作出书面答复", "第九条供应商应当在二十个工作日内作出书面答复。其他"[alignment.Start..alignment.End]);
    }

    [Fact]
    public void An_end_that_the_text_does_not_have_adds_nothing()
    {
        var alignment = Alignment.Best("县级负责受理并公示", "县级负责受理。另行通知")!;
        Assert.Equal("县级负责受理", "县级负责受理。另行通知"[alignment.Start..alignment.End]);
    }
}
