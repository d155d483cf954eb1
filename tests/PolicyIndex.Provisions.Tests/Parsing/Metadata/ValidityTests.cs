using System.Globalization;
using PolicyIndex.Provisions.Parsing;

namespace PolicyIndex.Provisions.Tests.Parsing.Metadata;

/// <summary>What a text says of its own validity, through the whole parser.</summary>
public sealed class ValidityTests
{
    [Theory]
    [InlineData("本办法自2025年6月1日起施行。", "2025-06-01", null)]
    [InlineData("本办法自 2025 年 6 月 1 日起施行，有效期5年。", "2025-06-01", "2030-05-31")]
    [InlineData("本办法自2025年6月1日起施行，有效期至2027年12月31日。", "2025-06-01", "2027-12-31")]
    [InlineData("本办法自印发之日起施行，有效期至2027年12月。", "on issue", "2027-12-31")]
    [InlineData("本办法自２０２５年６月１日起施行，有效期至２０２７年１２月３１日。", "2025-06-01", "2027-12-31")]
    [InlineData("本办法自公布之日起施行。", "on issue", null)]
    [InlineData("本办法自印发之日起实行。", "on issue", null)]
    [InlineData("本办法从2025年7月1日起开始施行，试行两年。", "2025-07-01", "2027-06-30")]
    [InlineData("本专项资金实施期至2027年12月。", null, "2027-12-31")]
    [InlineData("本专项资金实施期至2028年2月。到期前省财政厅组织评估。", null, "2028-02-29")]
    [InlineData("本政策执行至2026年底。", null, "2026-12-31")]
    [InlineData("项目实施期至2027年12月。", null, null)]
    [InlineData("第九条自2026年1月1日起施行。", null, null)]
    [InlineData("企业应当自收到通知之日起实行清单管理。", null, null)]
    [InlineData("本办法由省财政厅负责解释。", null, null)]
    [InlineData("《云岭省资金管理办法》自2020年1月1日起施行。", null, null)]
    [InlineData("贷款贴息政策延续至2026年底。", null, null)]
    public void Commencement_and_end(string lastArticle, string? effective, string? expires)
    {
        var work = PolicyParser.Parse(Specimens.FromText($"云岭省补助资金管理办法\n第一条　为规范管理，制定本办法。\n第二条　{lastArticle}")).Works.Single().Work;
        Assert.Equal(effective, work.EffectiveOnIssue ? "on issue" : Day(work.EffectiveOn));
        Assert.Equal(expires, Day(work.ExpiresOn));
    }

    private static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
