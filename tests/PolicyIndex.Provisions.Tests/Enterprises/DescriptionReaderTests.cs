using PolicyIndex.Provisions.Enterprises;

namespace PolicyIndex.Provisions.Tests.Enterprises;

public sealed class DescriptionReaderTests
{
    private const string Text = "我们是遵义一家2013年6月办的民营小型酒企，92人，年营收5600万元、资产1.2亿元，有商标，没有出口，是不是高企还没查。";

    [Fact]
    public void Facts_are_read_with_their_spans()
    {
        var read = DescriptionReader.Read(Text);
        var profile = read.Profile;
        Assert.Equal("贵州省遵义市", profile.Region.ToString());
        Assert.Equal("C15", profile.Industries[0].Code);
        Assert.Equal(("小型", 92m, 5600m, 12000m, Ownership.Private, "2013-06"), (profile.StatedSize, profile.Employees, profile.Revenue, profile.Assets, profile.Ownership, profile.Founded));
        Assert.All(read.Facts, f => Assert.InRange(f.Start, 0, f.End - 1));
        Assert.Equal("92人", Text[read.Facts.Single(f => f.Field == "employees").Start..read.Facts.Single(f => f.Field == "employees").End]);
    }

    [Fact]
    public void Statements_are_affirmed_denied_or_open()
    {
        var statements = DescriptionReader.Read(Text).Profile.Statements;
        Assert.Equal(Standing.Affirmed, statements.Single(s => s.Text == "有商标").Standing);
        Assert.Equal(Standing.Denied, statements.Single(s => s.Text == "没有出口").Standing);
        Assert.Equal(Standing.Open, statements.Single(s => s.Text.Contains("高企", StringComparison.Ordinal)).Standing);
    }

    [Fact]
    public void Nothing_is_guessed()
    {
        var profile = DescriptionReader.Read("我们想了解政策。").Profile;
        Assert.Null(profile.Region.Province);
        Assert.Null(profile.Employees);
        Assert.Null(profile.Ownership);
        Assert.Equal(4, profile.Sizes.Count);
    }

    [Fact]
    public void Customers_are_not_the_enterprise() => Assert.Null(DescriptionReader.Read("产品卖给一家大型国有客户。").Profile.Ownership);

    [Theory]
    [InlineData("更新设备，不新增用地", Standing.Affirmed)]
    [InlineData("客户：不向机关供货", Standing.Denied)]
    [InlineData("占不占耕地未说明", Standing.Open)]
    [InlineData("做无人机", Standing.Affirmed)]
    public void Standing_of_a_clause(string clause, Standing standing) => Assert.Equal(standing, Statements.StandingOf(clause));

    [Fact]
    public void A_denied_open_fact_denies_its_name()
    {
        var profile = new EnterpriseFacts { Other = new Dictionary<string, string> { ["不从事"] = "低空旅游", ["外资"] = "无" } }.ToProfile();
        Assert.All(profile.Statements, s => Assert.Equal(Standing.Denied, s.Standing));
        Assert.Equal("外资：无", profile.Statements[1].Text);
    }

    [Fact]
    public void Standings_imply_others() =>
        Assert.Equal(["专精特新“小巨人”企业", "专精特新中小企业", "创新型中小企业"], Qualifications.Closure(Qualifications.All.First(q => q.Name == "专精特新“小巨人”企业")));
}
