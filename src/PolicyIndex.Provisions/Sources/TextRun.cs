namespace PolicyIndex.Provisions.Sources;

/// <summary>A stretch of joined text that stands unbroken in the source.</summary>
/// <param name="TextStart">Offset in the joined text.</param>
/// <param name="SourceStart">Offset in <see cref="SourceText.Text"/>.</param>
/// <param name="Length">Length in UTF-16 units, the same in both.</param>
public readonly record struct TextRun(int TextStart, int SourceStart, int Length);
