using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Tests.Parsing.Rules;

/// <summary>One example of <c>docs/outline-rules.md</c>: a text and what the parser makes of it.</summary>
/// <param name="Name">The headings above it and its number below them.</param>
/// <param name="Text">Content of the block <c>text</c>.</param>
/// <param name="IsPage">True where the text is a block <c>html</c>: a web page.</param>
/// <param name="Tree">Content of the block <c>tree</c>: one unit a line.</param>
/// <param name="Work">Content of the block <c>work</c>: one field a line; null without one.</param>
internal sealed record RuleExample(string Name, string Text, bool IsPage, string Tree, string? Work)
{
    /// <summary>The text as its reader gives it.</summary>
    public SourceText ToSource() => IsPage ? Specimens.FromPage(Text) : Specimens.FromText(Text);
}
