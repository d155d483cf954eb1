using System.Text;
using PolicyIndex.Service.Intake;

namespace PolicyIndex.Service.Tests;

/// <summary>Texts in the notation of <see cref="InventedParser"/>; province, offices and rules are invented.</summary>
internal static class InventedTexts
{
    public const string Measures =
        """
        @云府发-2025-3|云岭省支持小微企业办法|云府发〔2025〕3号|2025-03-01|Provincial|云岭省|办法|云岭省人民政府
        第一章|chp_1|Chapter|第一章|总则
        第一章/第一条|art_1|Article|第一条|为了支持小微企业发展，制定本办法。
        第二章|chp_2|Chapter|第二章|款项支付
        第二章/第二条|art_2|Article|第二条|
        第二章/第二条/第1款|art_2__para_1|Paragraph||大型企业应当自货物交付之日起三十日内支付货款。
        第二章/第二条/第2款|art_2__para_2|Paragraph||逾期支付的，按照每日万分之五支付逾期利息。
        !第三条缺失
        ~12
        """;

    public const string Notice =
        """
        @云工信-2024-18|云岭省工业和信息化厅关于印发数字化改造方案的通知|云工信〔2024〕18号|2024-06-20|Provincial|云岭省|方案|云岭省工业和信息化厅
        引言|intro|Preamble||现将方案印发给你们，请认真执行。
        #二|inst__h_2|Heading|二、|重点任务
        #二/（一）|inst__h_2__h_1|Heading|（一）|培育专精特新企业，给予一次性奖补五十万元。|云岭省工业和信息化厅、云岭省财政厅
        """;

    public const string National =
        """
        @国云发-2023-7|关于促进灯塔工厂建设的意见|国云发〔2023〕7号|2023-01-05|National||意见|灯塔工厂促进中心
        一|h_1|Heading|一、|建设灯塔工厂，推广数字化改造。
        """;

    /// <summary>In force from 2020-04-01, until <see cref="NewFund"/> repeals it.</summary>
    public const string OldFund =
        """
        @云工信-2020-5|云岭省技术改造资金管理办法（试行）|云工信〔2020〕5号|2020-03-01|Provincial|云岭省|办法|云岭省工业和信息化厅
        第一条|art_1|Article|第一条|设立灯塔技术改造资金，支持旧设备更新。
        第二条|art_2|Article|第二条|本办法自2020年4月1日起施行。
        """;

    /// <summary>In force from 2024-07-01; based on the measures; repeals the old fund.</summary>
    public const string NewFund =
        """
        @云工信-2024-9|云岭省技术改造资金管理办法|云工信〔2024〕9号|2024-06-01|Provincial|云岭省|办法|云岭省工业和信息化厅
        第一条|art_1|Article|第一条|为了规范技术改造资金，根据《云岭省支持小微企业办法》（云府发〔2025〕3号）第二条，制定本办法。
        第二条|art_2|Article|第二条|本办法自2024年7月1日起施行。《云岭省技术改造资金管理办法（试行）》（云工信〔2020〕5号）同时废止。
        """;

    /// <summary>The first text of an ordinance: in force from 2018-01-01; repeals the old fund.</summary>
    public const string Ordinance =
        """
        @云岭省灯塔条例|云岭省灯塔条例||2017-12-01|Provincial|云岭省|条例|云岭省人民代表大会常务委员会|2018-01-01
        第一条|art_1|Article|第一条|灯塔由沿岸的村庄看守，看守补贴每月三百元。
        第二条|art_2|Article|第二条|本条例自2018年1月1日起施行。《云岭省旧灯塔办法》（云府发〔2001〕2号）同时废止。
        """;

    /// <summary>The ordinance after its revision: in force from 2024-03-01.</summary>
    public const string RevisedOrdinance =
        """
        @云岭省灯塔条例|云岭省灯塔条例||2024-01-15|Provincial|云岭省|条例|云岭省人民代表大会常务委员会|2024-03-01
        第一条|art_1|Article|第一条|灯塔由省灯塔管理机构看守，看守补贴每月五百元。
        第二条|art_2|Article|第二条|村庄可以受托看守灯塔。
        第三条|art_3|Article|第三条|本条例自2024年3月1日起施行。
        """;

    /// <summary>A nation and a province that give different times for one duty.</summary>
    public const string Differing =
        """
        @国务院令-901|企业货款支付条例|国务院令第901号|2025-01-02|National||条例|国务院
        第一条|art_1|Article|第一条|大型企业应当自货物交付之日起六十日内支付货款。
        @云府发-2025-5|云岭省大型企业付款办法|云府发〔2025〕5号|2025-03-01|Provincial|云岭省|办法|云岭省人民政府
        第一条|art_1|Article|第一条|大型企业应当自货物交付之日起三十日内支付货款。
        """;

    /// <summary>Rules that depend on facts which a person knows: a loan, a standing.</summary>
    public const string Loans =
        """
        @云金-2025-6|云岭省企业贷款贴息办法|云金〔2025〕6号|2025-02-01|Provincial|云岭省|办法|云岭省财政厅
        第一条|art_1|Article|第一条|支持企业以知识产权和应收账款质押融资，按照贷款利率的50%给予贴息，单户企业最高100万元。
        第二条|art_2|Article|第二条|专精特新企业项目按照设备投资额的10%给予补助，最高200万元。
        第三条|art_3|Article|第三条|企业申请贴息的，应当于2025年9月30日前向所在地财政部门提交材料。
        """;

    public static IncomingFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}
