namespace PolicyIndex.Provisions.Parsing.Documents;

/// <summary>One document of a source, as indexes into its content lines.</summary>
/// <param name="First">First line.</param>
/// <param name="End">Line after the last.</param>
/// <param name="TitleLines">How many lines the title takes, where the splitter read one; 0 where it found none.</param>
/// <param name="NumberLine">Line that is the document number alone; -1 without one.</param>
internal sealed record DocumentSpan(int First, int End, int TitleLines, int NumberLine);
