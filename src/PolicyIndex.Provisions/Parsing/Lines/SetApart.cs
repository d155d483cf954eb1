namespace PolicyIndex.Provisions.Parsing.Lines;

/// <summary>Where a file that has no pages shows by its setting that something begins: a title behind text, a table or a signature.</summary>
internal static class SetApart
{
    /// <summary>True for the first of the lines that the file sets as a title. Cells are often centred and say nothing.</summary>
    public static bool At(IReadOnlyList<DocumentLine> lines, int i) =>
        lines[i].IsSetAsTitle && lines[i].Cell is null && (i == 0 || !lines[i - 1].IsSetAsTitle || lines[i - 1].Cell is not null);
}
