namespace PolicyIndex.Eval.Reports;

/// <summary>A generated table between two marks of a Markdown file.</summary>
/// <param name="Begin">Text of the comment before it.</param>
/// <param name="End">Text of the comment behind it.</param>
internal sealed record MarkedTable(string Begin, string End)
{
    /// <summary>The text with the table between its marks.</summary>
    /// <exception cref="InvalidDataException">The marks are missing.</exception>
    public string PutInto(string text, string table)
    {
        var (begin, end) = ($"<!-- {Begin} -->", $"<!-- {End} -->");
        var at = text.IndexOf(begin, StringComparison.Ordinal);
        var after = at < 0 ? -1 : text.IndexOf(end, at, StringComparison.Ordinal);
        return after < 0
            ? throw new InvalidDataException($"The file has no place for the table: put the lines \"{begin}\" and \"{end}\" where it belongs.")
            : string.Concat(text.AsSpan(0, at + begin.Length), "\n", table, text.AsSpan(after));
    }
}
