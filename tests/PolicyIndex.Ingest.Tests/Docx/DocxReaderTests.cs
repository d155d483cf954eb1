namespace PolicyIndex.Ingest.Tests.Docx;

public sealed class DocxReaderTests
{
    [Fact]
    public void Paragraphs_are_lines_without_pages_where_nothing_breaks_one()
    {
        var source = Reading.Read(new SmallDocx().Paragraph("　　第一条 为了规范").Paragraph("").Paragraph("第二条 本办法").ToBytes(), "办法.docx");

        Assert.Equal(["/1:第一条 为了规范", "/2:第二条 本办法"], source.Lines.Select(l => $"{l.Page}/{l.Number}:{l.Text}"));
        Assert.Equal(("application/vnd.openxmlformats-officedocument.wordprocessingml.document", null), (source.Manifestation.MediaType, source.Manifestation.Pages));
        Reading.AssertOffsets(source);
    }

    [Theory]
    [InlineData("<w:ins w:id='1' w:author='a'><w:r><w:t>新</w:t></w:r></w:ins><w:del w:id='2' w:author='a'><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:t>规定</w:t></w:r>", "新规定")]
    [InlineData("<w:moveFrom w:id='1' w:author='a'><w:r><w:t>甲</w:t></w:r></w:moveFrom><w:r><w:t>乙</w:t></w:r><w:moveTo w:id='2' w:author='a'><w:r><w:t>甲</w:t></w:r></w:moveTo>", "乙甲")]
    [InlineData("<w:r><w:t>可见</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>文字</w:t></w:r>", "可见文字")]
    [InlineData("<w:r><w:t>软</w:t><w:softHyphen/><w:t>连\u00AD字</w:t><w:noBreakHyphen/><w:t>符</w:t></w:r>", "软连字-符")]
    [InlineData("<w:r><w:sym w:font='Wingdings' w:char='F0A8'/><w:t>中型</w:t><w:sym w:font='Wingdings' w:char='F0FE'/><w:t>小型</w:t><w:sym w:font='Symbol' w:char='F0B3'/><w:t>5%</w:t></w:r>", "□中型☑小型≥5%")]
    [InlineData("<w:r><w:sym w:font='Unheard' w:char='F0A8'/></w:r>", "〓")]
    [InlineData("<w:r><w:t>见</w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>REF _Ref1 \\h</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>第三条</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:t>规定</w:t></w:r>", "见第三条规定")]
    [InlineData("<w:fldSimple w:instr='DATE'><w:r><w:t>2025年</w:t></w:r></w:fldSimple><w:hyperlink w:anchor='a'><w:r><w:t>链接</w:t></w:r></w:hyperlink>", "2025年链接")]
    [InlineData("<w:sdt><w:sdtPr><w:alias w:val='名称'/></w:sdtPr><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt>", "控件")]
    [InlineData("<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>diàn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>奠</w:t></w:r></w:rubyBase></w:ruby></w:r>", "奠")]
    [InlineData("<w:r><w:t>第一行</w:t><w:br/><w:t>第二行</w:t></w:r>", "第一行\n第二行")]
    [InlineData("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>", "甲\t乙")]
    [InlineData("<w:r><w:t>正文</w:t><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline><a:graphic><a:graphicData uri='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>", "正文\n框内")]
    [InlineData("<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:sizeAuto/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:t>小型</w:t></w:r>", "☑小型")]
    [InlineData("<w:r><w:fldChar w:fldCharType='end'/><w:t>无始之域</w:t></w:r>", "无始之域")]
    public void What_a_paragraph_prints(string content, string text) =>
        Assert.Equal(text, TextOf(new SmallDocx().Body($"<w:p>{content.Replace('\'', '"')}</w:p>")));

    [Fact]
    public void A_deleted_paragraph_mark_joins_two_paragraphs() => Assert.Equal(
        "第一条 合并后",
        TextOf(new SmallDocx().Paragraph("第一条 ", "<w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr>").Paragraph("合并后")));

    [Fact]
    public void A_table_is_one_line_a_cell_paragraph_without_deleted_rows() => Assert.Equal(
        "序号\n项目\n1\n设备更新\n补助\n表后",
        TextOf(new SmallDocx().Body(
            "<w:tbl>" + Row("", "序号", "项目") + Row("", "1", "设备更新</w:t></w:r></w:p><w:p><w:r><w:t>补助") + Row("<w:trPr><w:del w:id=\"1\" w:author=\"a\"/></w:trPr>", "2", "删去") + "</w:tbl>").Paragraph("表后")));

    [Fact]
    public void Cells_tell_their_table_row_and_column()
    {
        var source = Reading.Read(new SmallDocx().Paragraph("表前").Body(
            "<w:tbl>" + Row("<w:trPr><w:tblHeader/></w:trPr>", "序号", "项目") + Row("<w:trPr><w:del w:id=\"1\" w:author=\"a\"/></w:trPr>", "2", "删去")
            + Row("<w:trPr><w:tblHeader w:val=\"false\"/></w:trPr>", "1", "设备更新</w:t></w:r></w:p><w:p><w:r><w:t>补助") + "</w:tbl>").Paragraph("两表之间").Body("<w:tbl>" + Row("", "甲", "乙") + "</w:tbl>").ToBytes(), "表.docx");
        Assert.Equal(
            ["表前 ", "序号 1.1.1h", "项目 1.1.2h", "1 1.3.1", "设备更新 1.3.2", "补助 1.3.2", "两表之间 ", "甲 2.1.1", "乙 2.1.2"],
            source.Lines.Select(l => $"{l.Text} {Place(l.Cell)}"));
    }

    [Fact]
    public void A_table_that_holds_others_only_places_them()
    {
        var inner = "<w:tbl>" + Row("", "内甲", "内乙") + "</w:tbl><w:p/>";
        var source = Reading.Read(new SmallDocx().Body("<w:tbl>" + Row("", "外甲", "外乙") + $"<w:tr><w:tc>{inner}</w:tc><w:tc><w:p><w:r><w:t>外丙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>").ToBytes(), "表.docx");
        Assert.Equal(["外甲 ", "外乙 ", "内甲 2.1.1", "内乙 2.1.2", "外丙 "], source.Lines.Select(l => $"{l.Text} {Place(l.Cell)}"));
    }

    [Fact]
    public void Headers_and_comments_are_left_out_and_notes_follow_the_text() => Assert.Equal(
        "企业[注1]应当申报。\n附则\n注1：指规模以上企业。",
        TextOf(new SmallDocx()
            .Part("header1", "hdr", "<w:p><w:r><w:t>页眉</w:t></w:r></w:p>")
            .Part("footnotes", "footnotes", "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote><w:footnote w:id=\"5\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>指规模以上企业。</w:t></w:r></w:p></w:footnote>")
            .Body("<w:p><w:r><w:t>企业</w:t></w:r><w:r><w:footnoteReference w:id=\"5\"/></w:r><w:r><w:t>应当申报。</w:t></w:r></w:p>").Paragraph("附则")));

    [Fact]
    public void Pages_are_counted_by_rendered_breaks_and_a_break_is_counted_once()
    {
        var source = Reading.Read(new SmallDocx()
            .Paragraph("第一页")
            .Body("<w:p><w:r><w:t>跨</w:t><w:lastRenderedPageBreak/><w:t>页段落</w:t></w:r></w:p>")
            .Body("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>附件</w:t></w:r></w:p>")
            .Paragraph("另页", "<w:pageBreakBefore/>").ToBytes());

        Assert.Equal(["1/1:第一页", "1/2:跨页段落", "3/1:附件", "4/1:另页"], source.Lines.Select(l => $"{l.Page}/{l.Number}:{l.Text}"));
        Assert.Equal(4, source.Manifestation.Pages);
    }

    [Fact]
    public void A_document_without_text_is_refused_saying_that_nothing_is_recognised()
    {
        var refusal = Reading.Refused(new SmallDocx().Body("<w:p/>").ToBytes(), "空白.docx");
        Assert.Equal("no-text", refusal.Code);
        Assert.Contains("OCR", refusal.Remedy, StringComparison.Ordinal);
    }

    private static string Place(PolicyIndex.Provisions.Sources.TableCell? cell) => cell is null ? "" : $"{cell.Table}.{cell.Row}.{cell.Column}{(cell.IsHeader ? "h" : "")}";

    private static string Row(string properties, params string[] cells) =>
        $"<w:tr>{properties}{string.Concat(cells.Select(c => $"<w:tc><w:p><w:r><w:t>{c}</w:t></w:r></w:p></w:tc>"))}</w:tr>";

    private static string TextOf(SmallDocx document) => Reading.Read(document.ToBytes()).Text;
}
