using PolicyIndex.Provisions.Citations.Finding;

namespace PolicyIndex.Provisions.Tests.Citations;

public sealed class FinderTests
{
    [Theory]
    [InlineData("落实《云岭省车间办法》要求", "云岭省车间办法")]
    [InlineData("按照《云岭省人民政府关于印发〈云岭省车间办法〉的通知》办理", "云岭省人民政府关于印发〈云岭省车间办法〉的通知")]
    [InlineData("按照《关于印发《云岭省车间办法》的通知》办理", "关于印发《云岭省车间办法》的通知")]
    [InlineData("按照《甲办法（云政发〔2020〕1号）和《乙办法》办理", "甲办法（云政发〔2020〕1号）和《乙办法")]
    [InlineData("按照《云岭省车\n间办法》办理", "云岭省车间办法")]
    public void A_title_runs_to_the_mark_that_closes_it(string text, string title) =>
        Assert.Equal(title, Assert.Single(TitleFinder.Find(text)).Value);

    [Theory]
    [InlineData("《没有结束的标题")]
    [InlineData("《》")]
    [InlineData("大于》小于")]
    public void A_title_that_never_closes_is_none(string text) => Assert.Empty(TitleFinder.Find(text));

    [Theory]
    [InlineData("财政部、税务总局2023年第43号公告提及", "财政部税务总局公告2023年第43号")]
    [InlineData("（云经信规划〔2012〕30 号）同时废止", "云经信规划〔2012〕30号")]
    [InlineData("产品符合云岭省财政厅公告2023年第4号", "云岭省财政厅公告2023年第4号")]
    [InlineData("（国务院令 第 427 号）", "国务院令第427号")]
    public void A_number_has_its_canonical_form(string text, string number) => Assert.Equal(number, Assert.Single(NumberFinder.Find(text)).Value);

    [Theory]
    [InlineData("（GB/T4754—2017）", "GB/T4754—2017")]
    [InlineData("GB/T 36132评价", "GB/T36132")]
    [InlineData("符合 DB52/T 1504-2020 的", "DB52/T1504—2020")]
    [InlineData("HJ 2.2—2018规定", "")]
    [InlineData("QC/T 1087要求", "QC/T1087")]
    [InlineData("5G工厂、GB级存储、100MT", "")]
    public void A_standard_has_code_and_number(string text, string number) =>
        Assert.Equal(number, string.Join('|', StandardFinder.Find(text).Select(m => m.Value)));

    [Theory]
    [InlineData("违反第九条第二款第（三）项的", "第九条第二款第（三）项")]
    [InlineData("违反第三条、第五条规定", "第三条|第五条")]
    [InlineData("第九条第一款、第二款付款期限", "第九条第一款|第九条第二款")]
    [InlineData("违反第八条至第十一条规定", "第八条至第十一条")]
    [InlineData("第三条至第五条、第七条", "第三条至第五条|第七条")]
    [InlineData("清单中第2、3、6项", "第（二）项|第（三）项|第（六）项")]
    [InlineData("第八条，第九条", "第八条|第九条")]
    [InlineData("第 9 条 第 2 款", "第九条第二款")]
    [InlineData("第十条之一第一款", "第十条之一第一款")]
    [InlineData("第一条件是第三项目和第二目标，第四条例", "")]
    public void Units_are_taken_apart(string text, string units) =>
        Assert.Equal(units, string.Join('|', UnitFinder.Find(text).SelectMany(m => m.Units).Select(u => u.Text)));

    [Theory]
    [InlineData("依照本条例规定", "条例")]
    [InlineData("为此制定本办法。", "")]
    [InlineData("基本规定、成本办法、样本目录、事前项目、资本市场", "")]
    [InlineData("前两款规定", "前两款")]
    [InlineData("前条规定", "前条")]
    [InlineData("按前项规定办理，以前项目", "前项")]
    [InlineData("目前条件成熟", "")]
    [InlineData("该办法所称", "办法")]
    [InlineData("上述程序", "上述程序")]
    public void Words_that_mean_their_place(string text, string words) =>
        Assert.Equal(words, string.Join('|', SelfFinder.Find(text).Select(m => m.Value)));

    [Theory]
    [InlineData("详见附件2。", "附件2")]
    [InlineData("申请表（见附件）", "附件")]
    [InlineData("公告2023年第44号的附件《基本标准》", "附件")]
    [InlineData("组成部分如图1所示", "图1")]
    [InlineData("见表 2", "表2")]
    [InlineData("液压件、环控附件等基础件及其附件和协定", "")]
    [InlineData("图1体系结构图", "")]
    public void Parts_beside_the_text(string text, string parts) =>
        Assert.Equal(parts, string.Join('|', PartFinder.Find(text).Select(m => m.Value)));

    [Theory]
    [InlineData("专项资金(以下简称“专项资金”)项目", "专项资金")]
    [InlineData("主管部门（以下统称受理部门）应当", "受理部门")]
    [InlineData("首套装备、首批次材料〔以下简称首台（套）、首批次〕应用", "首台（套）|首批次")]
    [InlineData("企业（含分支机构，以下简称分支机构）", "分支机构")]
    [InlineData("《云岭省车间办法》（云工信〔2023〕4号，以下简称《办法》）", "《办法》")]
    [InlineData("“整顿、建设、促进”（以下简称“整、建、促”）行动", "整、建、促")]
    [InlineData("车间、园区和企业统称绿色单位，实行", "绿色单位")]
    [InlineData("部门（以下称市级部门）", "市级部门")]
    [InlineData("以下各项任务，名称简称要规范", "")]
    public void Short_names_wherever_they_are_given(string text, string terms) =>
        Assert.Equal(terms, string.Join('|', DefinitionFinder.Find(text).SelectMany(d => d.Terms)));

    [Theory]
    [InlineData("依照公司法的有关规定", "公司法")]
    [InlineData("在外商投资法框架下", "外商投资法")]
    [InlineData("落实中华人民共和国预算法实施条例", "中华人民共和国预算法实施条例")]
    [InlineData("公司法人治理、证券法律服务、会计法规、二水法工艺、非法经营", "")]
    [InlineData("推动政府采购法修改，适时修改实施条例", "政府采购法|实施条例")]
    public void Laws_without_marks(string text, string names) =>
        Assert.Equal(names, string.Join('|', NameFinder.Find(text, []).OrderBy(m => m.Start).ThenByDescending(m => m.End).DistinctBy(m => m.Start).Select(m => m.Value)));
}
