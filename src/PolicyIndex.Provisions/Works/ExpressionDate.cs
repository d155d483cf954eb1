namespace PolicyIndex.Provisions.Works;

/// <summary>
/// What tells one expression of a work from another: the dates its own text prints. A file that prints the same dates holds the
/// same expression, perhaps corrected; other dates make a revision. A date that one of two texts does not print tells nothing.
/// </summary>
/// <param name="Version">Latest revision that the text names, else the date of issue; null where neither is printed.</param>
/// <param name="EffectiveOn">施行日期 where a date is printed.</param>
public sealed record ExpressionDate(DateOnly? Version, DateOnly? EffectiveOn)
{
    /// <summary>
    /// First day on which this is the work's text: a text amended since keeps the 施行日期 of its first version, a text that commences
    /// later is not yet the law when it is issued; so the later of both. Null where no date is printed.
    /// </summary>
    public DateOnly? From => Version is not { } version ? EffectiveOn : EffectiveOn is { } effective && effective > version ? effective : version;

    /// <summary>The dates of a text, from the metadata read of it.</summary>
    public static ExpressionDate Of(Work work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return new ExpressionDate(work.Dates.Where(d => d.Kind == LegalDateKind.Revised).Max(d => d.On) ?? work.IssuedOn, work.EffectiveOn);
    }

    /// <summary>Whether both are one expression: nothing that both print differs.</summary>
    public bool IsSameExpression(ExpressionDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return From is null || other.From is null || From == other.From
            || (Agree(Version, other.Version) && Agree(EffectiveOn, other.EffectiveOn));
    }

    private static bool Agree(DateOnly? a, DateOnly? b) => a is null || b is null || a == b;
}
