namespace PolicyIndex.Provisions.Sources;

/// <summary>Where a line stands in a table, where the format says so (Word, HTML): a fact of the file, no judgement about it.</summary>
/// <param name="Table">1-based number of the innermost table around the line, in reading order.</param>
/// <param name="Row">1-based row; a cell merged over rows stands in its first.</param>
/// <param name="Column">1-based cell of the row; a cell merged over columns counts once.</param>
/// <param name="IsHeader">True in a row that the file declares to be the header of its table.</param>
public sealed record TableCell(int Table, int Row, int Column, bool IsHeader = false);
