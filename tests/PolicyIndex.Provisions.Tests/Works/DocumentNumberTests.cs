using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Tests.Works;

public sealed class DocumentNumberTests
{
    [Theory]
    [InlineData("云府办发〔2025〕12号", "云府办发〔2025〕12号", "云府办发-2025-12")]
    [InlineData("云府办发〔2025〕12 号", "云府办发〔2025〕12号", "云府办发-2025-12")]
    [InlineData("云府办发 〔 2025 〕 第 12 号", "云府办发〔2025〕12号", "云府办发-2025-12")]
    [InlineData("云府办发[2025]12号", "云府办发〔2025〕12号", "云府办发-2025-12")]
    [InlineData("云府办发［2025］12号", "云府办发〔2025〕12号", "云府办发-2025-12")]
    [InlineData("云府办发(2025)12号", "云府办发〔2025〕12号", "云府办发-2025-12")]
    [InlineData("云府办发（２０２５）１２号", "云府办发〔2025〕12号", "云府办发-2025-12")]
    [InlineData("云府办发【2025】12号", "云府办发〔2025〕12号", "云府办发-2025-12")]
    [InlineData("（云府办发〔2025〕12号）", "云府办发〔2025〕12号", "云府办发-2025-12")]
    [InlineData("云府办发〔2025〕12", "云府办发〔2025〕12号", "云府办发-2025-12")]
    [InlineData("云府办发〔2006〕07号", "云府办发〔2006〕7号", "云府办发-2006-7")]
    [InlineData("云府办发2025 12号", "云府办发〔2025〕12号", "云府办发-2025-12")]
    [InlineData("云府办发2025年12号", "云府办发〔2025〕12号", "云府办发-2025-12")]
    [InlineData("国务院令第902号", "国务院令第902号", "国务院令-902")]
    [InlineData("国务院第902号令", "国务院令第902号", "国务院令-902")]
    [InlineData("国务院令902号", "国务院令第902号", "国务院令-902")]
    [InlineData("中华人民共和国国务院令第 902 号", "国务院令第902号", "国务院令-902")]
    [InlineData("中华人民共和国国务院令\n（第902号）", "国务院令第902号", "国务院令-902")]
    [InlineData("中华人民共和国主席令第七十四号", "主席令第74号", "主席令-74")]
    [InlineData("云岭省人民政府令2024年第20号", "云岭省人民政府令2024年第20号", "云岭省人民政府令-2024-20")]
    [InlineData("财政部公告2025年第3号", "财政部公告2025年第3号", "财政部公告-2025-3")]
    [InlineData("公告2025年第3号", "公告2025年第3号", "公告-2025-3")]
    [InlineData("云水公告〔2025〕2号", "云水公告〔2025〕2号", "云水公告-2025-2")]
    [InlineData("财政部公告〔2025〕3号", "财政部公告2025年第3号", "财政部公告-2025-3")]
    [InlineData("财政部 税务总局公告 2025 年第 3 号", "财政部税务总局公告2025年第3号", "财政部税务总局公告-2025-3")]
    [InlineData("财政部、税务总局2025年第3号", "财政部税务总局2025年第3号", "财政部税务总局-2025-3")]
    [InlineData("云岭省人大常委会公告（2024第15号）", "云岭省人大常委会公告2024年第15号", "云岭省人大常委会公告-2024-15")]
    [InlineData("云岭省人大常委会公告二〇二四年第三号", "云岭省人大常委会公告2024年第3号", "云岭省人大常委会公告-2024-3")]
    public void Reads_every_spelling(string text, string canonical, string workId)
    {
        Assert.True(DocumentNumber.TryParse(text, out var number));
        Assert.Equal(canonical, number.Canonical);
        Assert.Equal(workId, WorkId.From(number));
        Assert.True(DocumentNumber.TryParse(number.Canonical, out var again));
        Assert.Equal(number, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("（）")]
    [InlineData("第12号")]
    [InlineData("〔2025〕12号")]
    [InlineData("云府办发12号")]
    [InlineData("云府办发〔2025〕号")]
    [InlineData("云府办发〔2025〕12号第三条")]
    [InlineData("见云府办发〔2025〕12号")]
    [InlineData("2025年12月")]
    [InlineData("云岭省中小企业促进办法（2025年）")]
    public void Refuses_what_is_not_one_number(string? text) => Assert.False(DocumentNumber.TryParse(text, out _));

    [Theory]
    [InlineData("根据云府办发〔2025〕12号和国办发〔2024〕7号要求", "云府办发〔2025〕12号", "国办发〔2024〕7号")]
    [InlineData("《云岭省某某办法》（云府发〔2023〕4号）同时废止", "云府发〔2023〕4号")]
    [InlineData("关于做好某某工作的通知云府办发〔2025〕12号", "云府办发〔2025〕12号")]
    [InlineData("印发实施方案的通知 云工信联发〔2025〕12号", "云工信联发〔2025〕12号")]
    [InlineData("研究开发费用按财税〔2015〕9号计算", "财税〔2015〕9号")]
    [InlineData("2025年3月25日中华人民共和国国务院令第902号公布", "国务院令第902号")]
    [InlineData("2020年7月5日中华人民共和国国务院令第828号公布 2025年3月17日中华人民共和国国务院令第902号修订", "国务院令第828号", "国务院令第902号")]
    [InlineData("符合《公告》（国家发展改革委 工业和信息化部公告2023年第4号）的企业", "国家发展改革委工业和信息化部公告2023年第4号")]
    [InlineData("名单是指财政部、税务总局2023年第4号公告所称的名单", "财政部税务总局2023年第4号")]
    [InlineData("和政发〔2024〕1号", "和政发〔2024〕1号")]
    [InlineData("的通知》（云经信规划〔2012〕3号）", "云经信规划〔2012〕3号")]
    [InlineData("可证明产品符合财政部 税务总局公告2023年第4号的材料", "财政部税务总局公告2023年第4号")]
    public void Finds_numbers_in_running_text(string text, params string[] expected) =>
        Assert.Equal(expected, DocumentNumber.Find(text).Select(m => m.Number.Canonical));

    [Theory]
    [InlineData("到2025年，产值达到（2024）年的12倍")]
    [InlineData("轻工业数字化转型（2025—2027年）")]
    [InlineData("用地12号楼，2025年建成")]
    [InlineData("依法责令第3号窑停产")]
    public void Finds_none_where_none_is_printed(string text) => Assert.Empty(DocumentNumber.Find(text));

    [Fact]
    public void Mentions_cover_exactly_the_printed_number()
    {
        const string Text = "按照云府办发 〔2025〕 12 号文件";
        var mention = Assert.Single(DocumentNumber.Find(Text));
        Assert.Equal("云府办发 〔2025〕 12 号", Text[mention.Start..mention.End]);
    }

    [Fact]
    public void Joint_issuers_keep_their_separators_inside_the_mention()
    {
        const string Text = "见财政部、 税务总局公告2025年第3号。";
        var mention = Assert.Single(DocumentNumber.Find(Text));
        Assert.Equal("财政部、 税务总局公告2025年第3号", Text[mention.Start..mention.End]);
    }
}
