namespace PolicyIndex.Service.Contracts;

/// <summary>Places of a work that the parser was unsure of.</summary>
/// <param name="ParserVersion">Version of the parser that was unsure.</param>
/// <param name="Items">In document order.</param>
internal sealed record DiagnosticsView(string ParserVersion, IReadOnlyList<DiagnosticView> Items);

/// <summary>Something the parser was unsure of and what it chose.</summary>
/// <param name="Code">
/// Stable code: <c>title-missing</c>, <c>line-breaks-restored</c>, <c>sequence-gap</c>, <c>number-repeated</c>, <c>address-repeated</c>,
/// <c>quotation-unclosed</c>, <c>rows-inferred</c>, <c>instrument-title-differs</c>, <c>attachment-missing</c>, <c>attachment-empty</c>.
/// </param>
/// <param name="Message">What was seen and chosen, for editors.</param>
/// <param name="Source">Where.</param>
internal sealed record DiagnosticView(string Code, string Message, SourceView Source);
