namespace PolicyIndex.SpecimenPrinter;

/// <summary>A paragraph of a specimen with its wrapped lines joined.</summary>
/// <param name="Setting">How it is set: <c>title</c>, <c>number</c>, <c>chapter</c>, <c>signature</c> or <c>body</c>.</param>
/// <param name="Text">Its text.</param>
internal sealed record SpecimenParagraph(string Setting, string Text);
