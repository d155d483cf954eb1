using System.Globalization;
using PolicyIndex.Provisions.Parsing.Metadata;

namespace PolicyIndex.Provisions.Tests.Parsing.Metadata;

public sealed class HistoryNoteTests
{
    [Theory]
    [InlineData("（2007年6月29日第十届全国人民代表大会常务委员会第二十八次会议通过）", "Adopted 2007-06-29", "全国人民代表大会常务委员会")]
    [InlineData("（2007年3月16日第十届全国人民代表大会第五次会议通过）", "Adopted 2007-03-16", "全国人民代表大会")]
    [InlineData("（1998年10月25日中华人民共和国国务院令第250号发布 自发布之日起施行）", "Promulgated 1998-10-25", "国务院")]
    [InlineData("（2005年11月9日云岭省人民政府第60次常务会议通过 2005年12月1日云岭省人民政府令第98号公布 自2006年1月1日起施行）", "Adopted 2005-11-09, Promulgated 2005-12-01, Effective 2006-01-01", "云岭省人民政府")]
    [InlineData("（2020年7月5日中华人民共和国国务院令第928号公布2025年3月17日中华人民共和国国务院令第982号修订）", "Original 2020-07-05, Revised 2025-03-17", "国务院")]
    [InlineData("二〇一九年三月一日工业和信息化部令第50号公布", "Promulgated 2019-03-01", "工业和信息化部")]
    [InlineData("（2010年3月6日云江自治州第九届人民代表大会第四次会议通过 2010年5月28日云岭省第十一届人民代表大会常务委员会第八次会议批准）", "Adopted 2010-03-06, Approved 2010-05-28", "云江自治州人民代表大会")]
    [InlineData("（1986年6月1日国务院批准 1986年7月1日云岭省水利厅发布）", "Approved 1986-06-01, Promulgated 1986-07-01", "云岭省水利厅")]
    [InlineData("（1987年3月12日云岭省人民政府云府〔1987〕25号文发布）", "Promulgated 1987-03-12", "云岭省人民政府")]
    [InlineData("（征求意见稿）", "", null)]
    [InlineData("（2024年8月17日）", "", null)]
    public void Reads_events_and_body(string note, string events, string? body)
    {
        var history = HistoryNote.Read(note);
        Assert.Equal(events, string.Join(", ", history.Events.Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Kind} {e.On:yyyy-MM-dd}"))));
        Assert.Equal(body, history.Body);
    }

    [Fact]
    public void The_first_number_and_the_day_of_promulgation_are_kept()
    {
        var history = HistoryNote.Read("（2005年11月9日云岭省人民政府第60次常务会议通过 2005年12月1日云岭省人民政府令第98号公布 根据2012年8月3日云岭省人民政府令第140号修正）");
        Assert.Equal("云岭省人民政府令第98号", history.Number);
        Assert.Equal(new DateOnly(2005, 12, 1), history.FirstIssued);
    }

    [Fact]
    public void The_words_of_an_event_stand_in_the_note()
    {
        const string note = "（2005年12月1日云岭省人民政府令第98号公布 自2006年1月1日起施行）";
        Assert.Equal(["2005年12月1日云岭省人民政府令第98号公布", "自2006年1月1日起施行"], HistoryNote.Read(note).Events.Select(e => note.Substring(e.Start, e.Length)));
    }
}
