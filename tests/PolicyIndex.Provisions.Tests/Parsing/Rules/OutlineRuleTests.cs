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

    [Fact(Explicit = true)]
    public void Write_the_book_anew() => RuleBook.Rewrite(example =>
    {
        var parsed = PolicyParser.Parse(example.ToSource());
        return (ParsedText.Tree(parsed), ParsedText.Work(parsed));
    });
}
