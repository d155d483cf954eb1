using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Matching.Conditions;

namespace PolicyIndex.Provisions.Tests.Enterprises;

/// <summary>
/// Thirty invented enterprises in the words of people: provinces, everyday names of trades, amounts in 万 and 亿, numbers in
/// characters, denials and plans. What is not said, or said of somebody else, stays unknown.
/// </summary>
public sealed class DescribedEnterprisesTests
{
    /// <summary>Place, main trade, people, revenue and assets in 万元, ownership, foundation, possible sizes, standings.</summary>
    [Theory]
    [InlineData("我们是广西柳州的一家螺蛳粉加工厂，员工一百二十人左右，去年销售额八千多万元，民营，没有高新技术企业资质，准备申请专精特新。", "广西壮族自治区柳州市|C13|120|8000||民营||小型|")]
    [InlineData("本公司位于浙江省义乌市，主要做小商品跨境电商，团队35个人，年营业额1.2亿，2018年3月注册，不是规上企业。", "浙江省金华市义乌市|F51|35|12000|||2018-03|中型|")]
    [InlineData("黑龙江大庆，做油田压裂设备维修，职工两千三百人，营收28亿元，总资产41亿元，地方国企。", "黑龙江省大庆市|C43|2300|280000|410000|国有||大型|")]
    [InlineData("四川宜宾一家白酒厂，工人不到50名，一年卖600万，家族企业，2009年办的，没拿过政府补贴。", "四川省宜宾市|C15||600||民营|2009|微型/小型|")]
    [InlineData("我们在贵州仁怀茅台镇酿酒，酱香型，用工80多人，去年收入3200万元，想上一套数字化系统，还没有绿色工厂称号。", "贵州省遵义市仁怀市|C15|80|3200||||小型|")]
    [InlineData("内蒙古鄂尔多斯一座年产120万吨的露天煤矿，员工860人，年营收15亿，民企，没有出过安全事故。", "内蒙古自治区鄂尔多斯市|B06|860|150000||民营||中型|")]
    [InlineData("深圳做无人机的，成立于2016年，研发人员占六成，共210人，营收2.6亿元，已是国家高新技术企业和专精特新小巨人。", "广东省深圳市|C37|210|26000|||2016|小型|专精特新“小巨人”企业,专精特新中小企业,创新型中小企业,高新技术企业")]
    [InlineData("新疆库尔勒的棉纺厂，一千五百名职工，年产值9.8亿元，外商独资。", "新疆维吾尔自治区|C17|1500|98000||外资||大型|")]
    [InlineData("我司是云南曲靖的磷化工企业，从业人员三千二百人，营业收入45亿，资产总额七十亿，计划明年新建一座磷石膏库。", "云南省曲靖市|C26|3200|450000|700000|||大型|")]
    [InlineData("山东寿光种大棚蔬菜的合作社，社员60户，雇工二十来个，年销售900万元。", "山东省|A01|20|900||||中型|")]
    [InlineData("西藏林芝开民宿，只有6个员工，一年收入80万元左右。", "西藏自治区林芝市|H61|6|80||||微型|")]
    [InlineData("江苏苏州一家芯片设计公司，没有工厂，全部委托代工，120名工程师，去年营收三亿元，亏损，准备科创板上市。", "江苏省苏州市|I65|120|30000||||中型|")]
    [InlineData("辽宁鞍山的炼钢企业，国有控股，1.2万名员工，营收320亿元。", "辽宁省鞍山市|C31|12000|3200000||国有||大型|")]
    [InlineData("湖北武汉生物医药研发企业，85人，尚无产品上市，去年没有收入，外资参股20%。", "湖北省武汉市|C27|85|||||微型/小型|")]
    [InlineData("广东佛山做陶瓷砖，员工400余人，年销售收入2.3亿元人民币，未纳入重点用能单位，打算更换窑炉。", "广东省佛山市|C30|400|23000||||中型|")]
    [InlineData("重庆万州一家物流车队，42台货车，其中30台是国三柴油车，司机55人，营业收入2100万。", "重庆市万州区|G54|55|2100||||小型|")]
    [InlineData("贵州省黔东南州凯里市刚注册的软件公司，今年2月成立，15人，还没有营收。", "贵州省黔东南苗族侗族自治州凯里市|I65|15|||||微型/小型|")]
    [InlineData("河南郑州连锁超市，门店38家，员工2100人，年营业额11亿元，私营企业。", "河南省郑州市|F52|2100|110000||民营||大型|")]
    [InlineData("安徽合肥新能源汽车零部件厂，员工六百五十人，资产总计8.7亿元，营收6.4亿元，已列入省级绿色工厂，没有被列入失信名单。", "安徽省合肥市|C36|650|64000|87000|||中型|绿色制造单位,绿色工厂")]
    [InlineData("福建泉州做运动鞋，用工1800人，出口为主，年产值12亿，台资企业。", "福建省泉州市|C19|1800|120000||外资||大型|")]
    [InlineData("陕西榆林的兰炭企业，装置是淘汰类，员工230人，营收4亿。", "陕西省榆林市|C25|230|40000||||小型|")]
    [InlineData("我们是贵阳的房地产开发公司，资产12亿元，营业收入3.5亿元，不搞物业。", "贵州省贵阳市|K70||35000|120000|||中型|")]
    [InlineData("湖南长沙物业公司，员工350人，年营收4200万元。", "湖南省长沙市|K702|350|4200||||中型|")]
    [InlineData("海南三亚酒店，280间客房，员工190人，营业收入6500万元。", "海南省三亚市|H61|190|6500||||中型|")]
    [InlineData("河北唐山一家废钢加工回收企业，40人，一般纳税人，年收入1.8亿，没有拆解汽车的资质。", "河北省唐山市|C42|40|18000||||小型|增值税一般纳税人")]
    [InlineData("贵州遵义播州区的铝加工厂，2012年7月成立，员工310人，年营收7.5亿元、总资产5.2亿元，去年拿了省工信专项资金200万元，项目还没验收。", "贵州省遵义市播州区|C32|310|75000|52000||2012-07|中型|")]
    [InlineData("宁夏银川做光伏组件，员工0.9千人，营收18.6亿元。", "宁夏回族自治区银川市|C38|900|186000||||中型|")]
    [InlineData("甘肃酒泉风电设备制造，员工五百余人，年收入约9亿元，是大型央企的子公司。", "甘肃省酒泉市|C38|500|90000||国有||中型|")]
    [InlineData("天津滨海新区一家检验检测机构，48人，民办，年收入1500万元，为医疗器械企业服务。", "天津市滨海新区|M74|48|1500||民营||小型|")]
    [InlineData("青海格尔木的钾肥厂，从业人员2800，营业收入60.5亿元，国有企业，是不是高耗能企业不清楚。", "青海省|C26|2800|605000||国有||大型|")]
    public void Facts_of_a_description(string text, string facts)
    {
        var profile = DescriptionReader.Read(text).Profile;
        var trade = profile.Industries.Count > 0 ? profile.Industries[0].Code : "";
        var owner = profile.Ownership is { } kind ? Ownerships.Name(kind) : "";
        var held = string.Join(',', QualificationCheck.Held(profile).Order(StringComparer.Ordinal));
        Assert.Equal(facts, FormattableString.Invariant($"{profile.Region}|{trade}|{profile.Employees:0.##}|{profile.Revenue:0.##}|{profile.Assets:0.##}|{owner}|{profile.Founded}|{string.Join('/', profile.Sizes.Order().Select(EnterpriseSizes.Name))}|{held}"));
    }

    [Theory]
    [InlineData("准备申请专精特新")]
    [InlineData("想争取明年评上高新技术企业")]
    [InlineData("没有绿色工厂称号")]
    [InlineData("是不是规上企业不清楚")]
    public void A_plan_is_no_standing(string text) => Assert.Empty(QualificationCheck.Held(DescriptionReader.Read(text).Profile));

    [Theory]
    [InlineData("刚评上专精特新中小企业，准备申请上市")]
    [InlineData("已获高新技术企业证书")]
    public void A_standing_that_is_held_counts(string text) => Assert.NotEmpty(QualificationCheck.Held(DescriptionReader.Read(text).Profile));

    [Theory]
    [InlineData("外资参股20%")]
    [InlineData("国有资本持股35%")]
    public void A_minority_share_makes_no_ownership(string text) => Assert.Null(DescriptionReader.Read(text).Profile.Ownership);

    [Fact]
    public void Everyday_words_are_not_read_in_policy_texts()
    {
        Assert.Equal("光伏", Industries.FindIn("支持光伏组件企业")[0].Word.Word);
        Assert.Equal("光伏组件", Industries.SaidIn("我们做光伏组件")[0].Word.Word);
    }
}
