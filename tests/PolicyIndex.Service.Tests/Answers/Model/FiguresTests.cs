using PolicyIndex.Service.Answers.Model;

namespace PolicyIndex.Service.Tests.Answers.Model;

public sealed class FiguresTests
{
    [Theory]
    [InlineData("奖补50万元", "给予一次性奖补五十万元")]
    [InlineData("奖补五十万元", "给予奖补 50 万元")]
    [InlineData("60天内支付", "自交付之日起六十日内支付")]
    [InlineData("按15%补助", "按照百分之十五的比例补助")]
    [InlineData("更新3台设备", "更新３台设备")]
    [InlineData("分两档支持", "分两档给予支持")]
    [InlineData("三分之一的费用", "补助费用的三分之一")]
    [InlineData("通过ISO9001认证", "取得iso9001认证的")]
    [InlineData("第二条第2款的规定", "《办法》第二条第2款")]
    [InlineData("一家企业一次申报", "企业申报")]
    [InlineData("不高于 13000 千瓦时/吨", "不高于13000千瓦时/吨")]
    [InlineData("统一受理", "由窗口受理")]
    public void The_same_figure_is_the_same_however_it_is_written(string sentence, string proof) => Assert.True(Figures.AllIn(sentence, proof));

    [Theory]
    [InlineData("奖补60万元", "奖补50万元")]
    [InlineData("奖补50元", "奖补50万元")]
    [InlineData("60个工作日", "60日")]
    [InlineData("15个百分点", "15%")]
    [InlineData("补助20台", "补助200台")]
    [InlineData("补助20台", "补助120台")]
    [InlineData("分三档支持", "分两档给予支持")]
    [InlineData("三分之二的费用", "费用的三分之一")]
    [InlineData("十二台", "二台")]
    [InlineData("补助20台", "补助20万台")]
    [InlineData("请访问evil.example", "请访问官方网站")]
    [InlineData("致电139", "致电咨询")]
    public void Another_figure_is_another(string sentence, string proof) => Assert.False(Figures.AllIn(sentence, proof));
}
