using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Pages.Display;

namespace PolicyIndex.Service.Matching.Papers;

/// <summary>What a working paper rests on: the facts as understood, the size with its working, the answers, and how many rules came of it.</summary>
internal static class PaperFacts
{
    public static IReadOnlyList<(string Name, string Value)> Of(MatchView match)
    {
        var profile = match.Profile;
        var facts = match.Request.Facts;
        return
        [
            .. Known("描述", match.Request.Description),
            ("截至", Wording.Date(match.AsOf)),
            ("注册地", profile.Region ?? "不知道"),
            ("行业", profile.Industries.Count == 0 ? "不知道" : string.Join("；", profile.Industries)),
            ("所有制", profile.Ownership ?? "不知道"),
            ("从业人员（人）", ReadFact.Number(profile.Employees) ?? "不知道"),
            ("营业收入（万元）", ReadFact.Number(profile.RevenueWan) ?? "不知道"),
            ("资产总额（万元）", ReadFact.Number(profile.AssetsWan) ?? "不知道"),
            ("设立", profile.Founded ?? "不知道"),
            ("规模", string.Join("或", profile.Sizes)),
            .. Known("划型标准", profile.SizeWorking.Standard),
            .. profile.SizeWorking.Steps.Select(s => ("划型依据", s)),
            .. (facts?.Qualifications ?? []).Select(q => ("资质和名单", q)),
            .. (facts?.Activities ?? []).Select(a => ("在做或打算做的事", a)),
            .. (match.Request.Answers ?? []).Where(a => a.Yes is not null).Select(a => ("回答", a.Question + (a.Yes == true ? "是" : "否"))),
            ("结果", $"适用 {match.Applies.Count} 条，尚待确定 {match.Undetermined.Count} 条，不适用 {match.NotApplicable} 条"),
        ];
    }

    private static (string Name, string Value)[] Known(string name, string? value) => string.IsNullOrEmpty(value) ? [] : [(name, value)];
}
