namespace PolicyIndex.Provisions.Enterprises;

/// <summary>Where an enterprise is registered.</summary>
/// <param name="Province">省, 自治区, 直辖市 in full; null where nothing tells it.</param>
/// <param name="Prefecture">市, 州, 盟, 地区 in full; null where nothing tells it.</param>
/// <param name="County">县, 区, 市, 旗; null where nothing tells it.</param>
public sealed record Region(string? Province, string? Prefecture, string? County)
{
    /// <summary>Nothing is known.</summary>
    public static Region Unknown { get; } = new(null, null, null);

    /// <summary>The parts that are known, outermost first.</summary>
    public override string ToString() => string.Concat(new[] { Province, Prefecture == Province ? null : Prefecture, County });
}
