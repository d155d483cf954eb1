using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Tests.Parsing.Rules;

/// <summary>One example of <c>docs/outline-rules.md</c>: a text and what the parser makes of it.</summary>
/// <param name="Rule">The heading above it.</param>
/// <param name="Number">Its number below that heading.</param>
/// <param name="Text">Content of the block <c>text</c>.</param>
/// <param name="IsPage">True where the text is a block <c>html</c>: a web page.</param>
/// <param name="IsNearMiss">True where the rule must not take hold.</param>
/// <param name="Tree">Content of the block <c>tree</c>: one unit a line.</param>
/// <param name="Work">Content of the block <c>work</c>: one field a line; null without one.</param>
internal sealed record RuleExample(string Rule, int Number, string Text, bool IsPage, bool IsNearMiss, string Tree, string? Work)
{
    public string Name => $"{Rule} {Number}";

    /// <summary>The text as its reader gives it.</summary>
    public SourceText ToSource() => IsPage ? Specimens.FromPage(Text) : Specimens.FromText(Text);
}
