namespace PolicyIndex.Browser.Tests;

/// <summary>An ordinance and its revision: two texts of one work.</summary>
internal static class InventedRevision
{
    public const string WorkId = "云岭省灯塔看守条例-2018-01-15";

    /// <summary>Id of the first text.</summary>
    public const string FormerText = $"{WorkId}@2018-03-01";

    public static readonly IReadOnlyDictionary<string, string> Files = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["灯塔看守条例2018.txt"] =
            """
            云岭省灯塔看守条例

            （2018年1月15日云岭省第十三届人民代表大会常务委员会第二次会议通过）

            第一条 为了规范灯塔看守，保障航行安全，制定本条例。

            第二条 灯塔由沿岸的村庄看守，看守补贴每月三百元。

            第三条 看守人应当每日检查灯器，发现损坏的，应当在三日内报告。

            第四条 本条例自2018年3月1日起施行。
            """,
        ["灯塔看守条例2024.txt"] =
            """
            云岭省灯塔看守条例

            （2018年1月15日云岭省第十三届人民代表大会常务委员会第二次会议通过 2024年1月20日云岭省第十四届人民代表大会常务委员会第八次会议修订）

            第一条 为了规范灯塔看守，保障航行安全，制定本条例。

            第二条 灯塔由省灯塔管理机构看守，村庄可以受托看守，看守补贴每月五百元。

            第三条 灯塔应当备有应急电源和通信设备。

            第四条 看守人应当每日检查灯器，发现损坏的，应当在一日内报告。

            第五条 本条例自2024年3月1日起施行。
            """,
    };
}
