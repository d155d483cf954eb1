namespace PolicyIndex.Ingest.Docx;

/// <summary>How one level of a list prints its numbers (ECMA-376 §17.9).</summary>
/// <param name="Start">First number.</param>
/// <param name="Format">Name of the number format as the file has it, for example <c>chineseCounting</c>.</param>
/// <param name="Text">Pattern: <c>%1</c> stands for the number of the first level, and so on.</param>
/// <param name="RestartsAfter">1-based level whose numbers restart this one; 0 never; null: every level above.</param>
/// <param name="IsSpaced">Whether anything but nothing stands between number and text.</param>
/// <param name="IsLegal">Whether all numbers are printed in Arabic digits here.</param>
/// <param name="ParagraphStyle">Style whose paragraphs are of this level.</param>
internal sealed record ListLevel(int Start, string Format, string Text, int? RestartsAfter, bool IsSpaced, bool IsLegal, string? ParagraphStyle);
