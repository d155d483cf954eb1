namespace PolicyIndex.Service.Store;

/// <summary>One text of a work and the days on which it was, or is, the work's text.</summary>
/// <param name="Work">The work as this text presents it.</param>
/// <param name="From">First day; null where no text of the work prints a date.</param>
/// <param name="Until">Last day; null for the current text.</param>
/// <param name="Former">The whole text with the ids of a former one; null for the current text, whose parts are in tables.</param>
internal sealed record ExpressionText(WorkRow Work, DateOnly? From, DateOnly? Until, ExpressionContent? Former)
{
    /// <summary>Null for the current text.</summary>
    public DateOnly? Expression => Former is null ? null : From;
}
