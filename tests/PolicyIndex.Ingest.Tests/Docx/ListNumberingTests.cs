namespace PolicyIndex.Ingest.Tests.Docx;

public sealed class ListNumberingTests
{
    [Theory]
    [InlineData("chineseCounting", 21, "二十一")]
    [InlineData("chineseCountingThousand", 103, "一百零三")]
    [InlineData("japaneseCounting", 10, "十")]
    [InlineData("ideographDigital", 20, "二〇")]
    [InlineData("chineseLegalSimplified", 12, "壹拾贰")]
    [InlineData("ideographTraditional", 11, "甲")]
    [InlineData("decimal", 12, "12")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("decimalEnclosedCircle", 3, "③")]
    [InlineData("decimalEnclosedCircleChinese", 21, "㉑")]
    [InlineData("decimalEnclosedCircle", 36, "㊱")]
    [InlineData("decimalEnclosedCircle", 51, "51")]
    [InlineData("decimalEnclosedParen", 2, "⑵")]
    [InlineData("upperLetter", 28, "BB")]
    [InlineData("lowerRoman", 14, "xiv")]
    [InlineData("none", 1, "")]
    [InlineData("hebrew1", 5, "5")]
    [InlineData("chineseCounting", -1, "-1")]
    public void Numbers_are_printed_in_their_format(string format, int number, string printed) =>
        Assert.Equal(printed, NumberFormat.Print(number, format));

    [Fact]
    public void Levels_count_on_and_restart_under_the_level_above() => Assert.Equal(
        ["一、总体要求", "（一）坚持", "（二）统筹", "1.甲类", "2.乙类", "二、重点任务", "（一）培育", "1.丙类"],
        Lines(Outline("")
            .Item("总体要求").Item("坚持", level: 1).Item("统筹", level: 1).Item("甲类", level: 2).Item("乙类", level: 2)
            .Item("重点任务").Item("培育", level: 1).Item("丙类", level: 2)));

    [Fact]
    public void A_level_that_never_restarts_runs_on() => Assert.Equal(
        ["一、总体要求", "（一）坚持", "二、重点任务", "（二）培育"],
        Lines(Outline("<w:lvlRestart w:val=\"0\"/>").Item("总体要求").Item("坚持", level: 1).Item("重点任务").Item("培育", level: 1)));

    [Fact]
    public void A_list_with_its_own_start_counts_anew_and_shares_the_pattern() => Assert.Equal(
        ["一、甲", "二、乙", "一、丙", "二、丁"],
        Lines(Outline("").Item("甲").Item("乙").Item("丙", list: 2).Item("丁", list: 2)));

    [Fact]
    public void Patterns_print_the_numbers_of_levels_above_also_in_Arabic_digits() => Assert.Equal(
        ["第一章总则", "1.1范围", "1.2依据"],
        Lines(new SmallDocx().Lists("chineseCounting|第%1章", "decimal|%1.%2|<w:isLgl/>").Item("总则").Item("范围", level: 1).Item("依据", level: 1)));

    [Fact]
    public void Styles_number_their_paragraphs_and_a_paragraph_can_decline() => Assert.Equal(
        ["第一条 目的", "第二条 范围", "不编号"],
        Lines(new SmallDocx()
            .Part("numbering", "numbering", "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"第%1条\"/></w:lvl></w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num>")
            .Part("styles", "styles", "<w:style w:type=\"paragraph\" w:styleId=\"base\"><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"tiao\"><w:basedOn w:val=\"base\"/></w:style>")
            .Paragraph("目的", "<w:pStyle w:val=\"tiao\"/>").Paragraph("范围", "<w:pStyle w:val=\"tiao\"/>")
            .Paragraph("不编号", "<w:pStyle w:val=\"tiao\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")));

    [Fact]
    public void Styles_based_on_each_other_end() => Assert.Equal(
        ["目的"],
        Lines(new SmallDocx()
            .Part("styles", "styles", "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>")
            .Paragraph("目的", "<w:pStyle w:val=\"a\"/>")));

    [Fact]
    public void A_paragraph_that_is_deleted_as_a_whole_takes_no_number() => Assert.Equal(
        ["一、甲", "二、丙"],
        Lines(Outline("").Item("甲")
            .Body("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr></w:pPr><w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>")
            .Item("丙")));

    [Fact]
    public void Bullets_of_symbol_fonts_are_dots() =>
        Assert.Equal(["•设备更新"], Lines(new SmallDocx().Lists("bullet|\uF06C").Item("设备更新")));

    private static SmallDocx Outline(string second) => new SmallDocx().Lists("chineseCounting|%1、", $"chineseCounting|（%2）|{second}", "decimal|%3.");

    private static List<string> Lines(SmallDocx document) => [.. Reading.Read(document.ToBytes()).Lines.Select(l => l.Text)];
}
