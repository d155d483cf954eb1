namespace PolicyIndex.Provisions.Parsing.Markers;

/// <summary>What a recogniser reports of a line; a fact about glyphs, no decision about structure.</summary>
/// <param name="Kind">Printed form.</param>
/// <param name="Number">Its number; 0 where the form has none (——, a box without number).</param>
/// <param name="Suffix">The second number of 第十条之一; 0 without one.</param>
/// <param name="Length">Characters of the line that the marker takes, spaces inside and behind it included.</param>
/// <param name="Label">The marker as printed, white space removed.</param>
/// <param name="Spaced">True where a space follows, as between a marker and its text, hardly ever between a reference and what is said of it.</param>
/// <param name="Doubtful">True where the glyphs could be something else as well (6.2024 年度): only the exact next number is believed.</param>
internal readonly record struct Marker(MarkerKind Kind, int Number, int Suffix, int Length, string Label, bool Spaced = false, bool Doubtful = false);
