namespace PolicyIndex.Provisions.Tests.Parsing.Rules;

/// <summary>One example of <c>docs/outline-rules.md</c>: a text and what the parser makes of it.</summary>
/// <param name="Name">The headings above it and its number below them.</param>
/// <param name="Text">Content of the block <c>text</c>.</param>
/// <param name="Tree">Content of the block <c>tree</c>: one unit a line.</param>
/// <param name="Work">Content of the block <c>work</c>: one field a line; null without one.</param>
internal sealed record RuleExample(string Name, string Text, string Tree, string? Work);
