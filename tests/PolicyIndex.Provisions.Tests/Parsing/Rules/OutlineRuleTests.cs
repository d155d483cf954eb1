using PolicyIndex.Provisions.Parsing;

namespace PolicyIndex.Provisions.Tests.Parsing.Rules;

/// <summary>
/// Every example of <c>docs/outline-rules.md</c> is parsed and compared. The explicit test writes what
/// the parser says today into the book; read the difference before you commit it.
/// </summary>
public sealed class OutlineRuleTests
{
    public static TheoryData<string> Names => [.. RuleBook.Read().Select(e => e.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_book_and_the_parser_agree(string name)
    {
        var example = Assert.Single(RuleBook.Read(), e => e.Name == name);
        var source = example.ToSource();
        var parsed = PolicyParser.Parse(source);
        Assert.Equal(example.Tree, ParsedText.Tree(parsed));
        if (example.Work is { } work)
        {
            Assert.Equal(work, ParsedText.Work(parsed));
        }

        Assert.Empty(ParseInvariants.Violations(source, parsed));
    }

    /// <summary>A rule without a text that it must not take is a guess.</summary>
    [Fact]
    public void Every_rule_shows_what_it_takes_and_what_it_leaves()
    {
        var examples = RuleBook.Read();
        Assert.All(RuleBook.Rules(), rule =>
        {
            Assert.True(examples.Any(e => e.Rule == rule && !e.IsNearMiss), $"“{rule}” has no example that it takes.");
            Assert.True(examples.Any(e => e.Rule == rule && e.IsNearMiss), $"“{rule}” has no near miss (a block `text near-miss`).");
        });
        Assert.All(examples, e => Assert.NotEqual("", e.Tree));
    }

    [Fact(Explicit = true)]
    public void Write_the_book_anew() => RuleBook.Rewrite(example =>
    {
        var parsed = PolicyParser.Parse(example.ToSource());
        return (ParsedText.Tree(parsed), ParsedText.Work(parsed));
    });
}
