using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Parsing;

/// <summary>Something the parser was unsure of and what it chose; never an exception.</summary>
/// <param name="Code">Stable code, kebab case, for example <c>sequence-gap</c>.</param>
/// <param name="Message">What was seen and chosen, in Chinese, for editors.</param>
/// <param name="Source">Where.</param>
public sealed record Diagnostic(string Code, string Message, SourceAnchor Source);
