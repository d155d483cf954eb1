using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching.Conditions;

/// <summary>Whether an enterprise lies in a place: province, group of provinces, or a kind of zone that its words name.</summary>
internal static class RegionCheck
{
    private static readonly (string Word, string Provinces)[] groups =
    [
        ("西南", "重庆 四川 贵州 云南 西藏"),
        ("西北", "陕西 甘肃 青海 宁夏 新疆"),
        ("西部", "重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 内蒙古 广西"),
        ("东北", "辽宁 吉林 黑龙江"),
        ("中部", "山西 安徽 江西 河南 湖北 湖南"),
        ("东部", "北京 天津 河北 上海 江苏 浙江 福建 山东 广东 海南"),
        ("长三角", "上海 江苏 浙江 安徽"),
        ("粤港澳", "广东"),
        ("京津冀", "北京 天津 河北"),
        ("成渝", "四川 重庆"),
        ("川渝", "四川 重庆"),
        ("长江流域", "上海 江苏 浙江 安徽 江西 湖北 湖南 重庆 四川 贵州 云南 青海 西藏"),
        ("黄河流域", "青海 四川 甘肃 宁夏 内蒙古 陕西 山西 河南 山东"),
    ];

    public static ConditionFinding Check(RuleCondition condition, Evidence evidence)
    {
        var verdict = Verdicts.Any(condition.Values.Select(v => Of(v, evidence)));
        return new ConditionFinding(condition, verdict, verdict == Verdict.Unknown ? null : evidence.Profile.Region.ToString());
    }

    private static Verdict Of(string value, Evidence evidence)
    {
        if (value.Contains("境内", StringComparison.Ordinal))
        {
            return Verdict.Yes;
        }

        var province = evidence.Profile.Region.Province;
        if (value == province)
        {
            return Verdict.Yes;
        }

        if (Divisions.Find(value)?.Region is { Province: { } wanted } place)
        {
            return province is null ? Verdict.Unknown
                : province != wanted ? Verdict.No
                : place.Prefecture is null || evidence.Profile.Region.Prefecture == place.Prefecture ? Verdict.Yes
                : evidence.Profile.Region.Prefecture is null ? Verdict.Unknown : Verdict.No;
        }

        foreach (var (word, provinces) in groups)
        {
            if (value.Contains(word, StringComparison.Ordinal))
            {
                return province is null ? Verdict.Unknown : provinces.Split(' ').Any(p => province.StartsWith(p, StringComparison.Ordinal)) ? Verdict.Yes : Verdict.No;
            }
        }

        return value is "香港" or "澳门" ? evidence.AffirmedText.Contains(value, StringComparison.Ordinal) ? Verdict.Yes : Verdict.No
            : evidence.DeniedText.Contains(value.Length > 4 ? value[..2] + "保" : value, StringComparison.Ordinal) || evidence.DeniedText.Contains(value, StringComparison.Ordinal) ? Verdict.No
            : evidence.AffirmedText.Contains(value, StringComparison.Ordinal) ? Verdict.Yes
            : Verdict.Unknown;
    }
}
