using PolicyIndex.Provisions.Parsing.Metadata;

namespace PolicyIndex.Provisions.Tests.Parsing.Metadata;

public sealed class TitleFactsTests
{
    [Theory]
    [InlineData("云岭省节约用水条例", "条例")]
    [InlineData("技术改造资金管理办法（试行）", "办法")]
    [InlineData("绿色工厂管理实施细则", "细则")]
    [InlineData("关于支持企业发展的指导意见", "意见")]
    [InlineData("支持企业发展的若干政策措施", "政策措施")]
    [InlineData("设备更新行动方案(2025—2027年)", "方案")]
    [InlineData("中华人民共和国技术经纪法", "法")]
    [InlineData("云岭省数字经济法典", "法典")]
    [InlineData("关于表彰先进企业", null)]
    public void Kind_is_the_last_word(string title, string? kind) => Assert.Equal(kind, TitleFacts.KindOf(title));

    [Theory]
    [InlineData("资金管理办法（试行）", true)]
    [InlineData("资金管理办法(暂行)", true)]
    [InlineData("资金管理暂行办法", true)]
    [InlineData("促进中试行业发展的意见", false)]
    [InlineData("资金管理办法", false)]
    public void On_trial(string title, bool trial) => Assert.Equal(trial, TitleFacts.IsTrial(title));

    [Theory]
    [InlineData("云岭省财政厅关于做好工作的通知", "云岭省财政厅")]
    [InlineData("国务院办公厅转发商务部意见的通知", "国务院办公厅")]
    [InlineData("关于做好工作的通知", "")]
    [InlineData("《办法》", "")]
    public void Issuers_stand_before_the_subject(string title, string issuer) => Assert.Equal(issuer, TitleFacts.IssuerPart(title));

    [Theory]
    [InlineData("工业和信息化部等七部门", "工业和信息化部")]
    [InlineData("工业和信息化部等 15 部门办公厅（秘书局）", "工业和信息化部")]
    [InlineData("工业和信息化部", "工业和信息化部")]
    public void The_count_of_others_is_no_name(string issuers, string named) => Assert.Equal(named, TitleFacts.WithoutCount(issuers));
}
