using PolicyIndex.Provisions.Parsing.Outline;

namespace PolicyIndex.Provisions.Tests.Parsing.Outline;

public sealed class ResponsibilityTailTests
{
    [Theory]
    [InlineData("支持企业上云。（责任单位：省财政厅、省商务厅等）", "省财政厅|省商务厅")]
    [InlineData("支持企业上云。(责任单位:省财政厅,各市〔州〕人民政府)", "省财政厅|各市〔州〕人民政府")]
    [InlineData("完善标准。（国家能源局牵头，财政部、水利部参加）", "国家能源局|财政部|水利部")]
    [InlineData("完善标准。（各部门按职责分工负责)", "各部门")]
    [InlineData("完善标准。（牵头单位：省水利厅；责任单位：县〔市、区〕人民政府）", "省水利厅|县〔市、区〕人民政府")]
    public void Closing_brackets_name_the_offices(string text, string offices) =>
        Assert.Equal(offices.Split('|'), ResponsibilityTail.Read(text)!.Offices);

    [Theory]
    [InlineData("所称设备包括首台（套）装备。")]
    [InlineData("支持中小企业（含微型企业）")]
    [InlineData("由省财政厅负责。")]
    [InlineData("（责任单位：省财政厅）应当及时办理。")]
    public void Other_brackets_name_none(string text) => Assert.Null(ResponsibilityTail.Read(text));

    [Fact]
    public void Offices_declared_for_all_later_units_are_kept_apart()
    {
        var tail = ResponsibilityTail.Read("建库。（责任单位：省水利厅，各县〔市、区〕人民政府，以下各项任务责任单位均包括各县〔市、区〕人民政府，不再列出）")!;

        Assert.Equal(["省水利厅", "各县〔市、区〕人民政府"], tail.Offices);
        Assert.Equal(["各县〔市、区〕人民政府"], tail.Standing);
    }

    [Fact]
    public void A_standing_office_is_responsible_for_later_units_too()
    {
        var work = Parsed.Work("""
            云岭省人民政府关于加强水库建设的意见
            云府发〔2025〕9号
            一、规划。编制规划。（责任单位：省水利厅，以下各项任务责任单位均包括各县人民政府，不再列出）
            二、建设。加快建设。（责任单位：省财政厅）
            三、管护。落实管护。
            """);

        Assert.Equal(["省财政厅", "各县人民政府"], work.Provisions.Single(p => p.Path == "二").Responsible);
        Assert.Empty(work.Provisions.Single(p => p.Path == "三").Responsible);
    }
}
