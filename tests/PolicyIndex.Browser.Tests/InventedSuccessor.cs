namespace PolicyIndex.Browser.Tests;

/// <summary>A text that gives editors something to decide: next year's notice of a series that the invented corpus holds.</summary>
internal static class InventedSuccessor
{
    public const string WorkId = "云工信中小-2026-9";

    public const string FileName = "申报通知2026.txt";

    public const string Text =
        """
        云岭省工业和信息化厅关于组织申报2026年度省级专精特新中小企业的通知

        云工信中小〔2026〕9号

        各市（州）工业和信息化局：

        现就组织申报2026年度省级专精特新中小企业有关事项通知如下。

        一、申报条件

        企业应当在云岭省内登记注册满两年，上年度营业收入不低于一千万元。

        二、申报时间

        请于2026年6月30日前将推荐名单报送我厅。

        云岭省工业和信息化厅

        2026年4月8日
        """;
}
