namespace PolicyIndex.Provisions.Effects;

/// <summary>When an effect happens, as far as the text says it.</summary>
/// <param name="On">The date; null where it is not known.</param>
/// <param name="Event">The event that the text ties it to (印发之日, 施行之日, 额度用完); null for a printed date, or where nothing is said.</param>
public sealed record EffectDate(DateOnly? On, string? Event = null)
{
    /// <summary>Nothing is said.</summary>
    public static EffectDate Unknown { get; } = new((DateOnly?)null);
}
