using System.Text.Json;
using PolicyIndex.Provisions.Parsing;

namespace PolicyIndex.Provisions.Tests.Parsing;

/// <summary>The invariants over whole files: nested, disjoint, uniquely addressed, complete, the same twice.</summary>
public sealed class InvariantTests
{
    public static TheoryData<string> Names => Specimens.AsTheory();

    [Theory]
    [MemberData(nameof(Names))]
    public void Hold_over_every_specimen(string name)
    {
        var source = Specimens.Read(name);
        Assert.Empty(ParseInvariants.Violations(source, PolicyParser.Parse(source)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Two_parses_are_equal(string name)
    {
        var source = Specimens.Read(name);
        Assert.Equal(JsonSerializer.Serialize(PolicyParser.Parse(source)), JsonSerializer.Serialize(PolicyParser.Parse(source)));
    }

    [Fact]
    public void Hold_over_the_compendium_of_71_works()
    {
        var source = Specimens.Compendium();
        var parsed = PolicyParser.Parse(source);
        Assert.Equal(71, parsed.Works.Count);
        Assert.Empty(ParseInvariants.Violations(source, parsed));
        Assert.Equal(JsonSerializer.Serialize(parsed), JsonSerializer.Serialize(PolicyParser.Parse(source)));
    }

    [Fact]
    public void The_checks_can_fail()
    {
        var source = Specimens.FromText("第一条 本办法自公布之日起施行。\n第二条 本办法由省财政厅解释。");
        var parsed = PolicyParser.Parse(source);
        var work = Assert.Single(parsed.Works);
        Assert.Empty(ParseInvariants.Violations(source, parsed));

        var twice = work with { Provisions = [.. work.Provisions, work.Provisions[^1]] };
        Assert.NotEmpty(ParseInvariants.Violations(source, parsed with { Works = [twice] }));
        var forged = work with { Provisions = [.. work.Provisions.Select(p => p with { Text = p.Text.Replace('省', '市') })] };
        Assert.NotEmpty(ParseInvariants.Violations(source, parsed with { Works = [forged] }));
        var open = work with { Coverage = work.Coverage with { Unaccounted = 1 } };
        Assert.NotEmpty(ParseInvariants.Violations(source, parsed with { Works = [open] }));
        Assert.NotEmpty(ParseInvariants.Violations(source, parsed with { Works = [] }));
    }
}
