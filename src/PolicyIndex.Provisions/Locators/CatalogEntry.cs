using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Locators;

/// <summary>A work with its names and units; both are worked out when first asked for.</summary>
internal sealed class CatalogEntry
{
    private readonly Lazy<UnitIndex> units;
    private readonly Lazy<IReadOnlySet<string>> derivedNames;

    public CatalogEntry(Work work, IReadOnlyList<Provision> provisions)
    {
        Work = work;
        FullNames = TitleNames.Full(work);
        derivedNames = new Lazy<IReadOnlySet<string>>(() => TitleNames.Derived(work));
        units = new Lazy<UnitIndex>(() => new UnitIndex(provisions));
        Number = DocumentNumber.TryParse(work.DocumentNumber, out var number) ? number : null;
    }

    public Work Work { get; }

    public DocumentNumber? Number { get; }

    public IReadOnlySet<string> FullNames { get; }

    public IReadOnlySet<string> DerivedNames => derivedNames.Value;

    public UnitIndex Units => units.Value;
}
