using PolicyIndex.Provisions.Citations.Linking;
using PolicyIndex.Provisions.Locators;

namespace PolicyIndex.Provisions.Citations.Reading;

/// <summary>The units of the work a reference stands in, as that work's own words address them.</summary>
internal sealed class OwnUnits
{
    private readonly UnitIndex index;
    private readonly IReadOnlyList<Provision> provisions;
    private readonly ILookup<string?, Provision> children;

    public OwnUnits(IReadOnlyList<Provision> provisions)
    {
        this.provisions = provisions;
        index = new UnitIndex(provisions);
        ById = provisions.ToDictionary(p => p.Id, StringComparer.Ordinal);
        children = provisions.ToLookup(p => p.ParentId);
    }

    public IReadOnlyDictionary<string, Provision> ById { get; }

    /// <summary>The one unit that steps mean for a reader of <paramref name="at"/>; null where none or several fit. His own component comes first.</summary>
    public Provision? Find(IReadOnlyList<LocatorStep> steps, Provision at, string printed = "")
    {
        var found = index.Find(steps, inInstrument: false);
        if (found.Count == 0 && PrintedUnits.OtherReading(steps, printed, index.HasArticles) is { Count: > 0 } other)
        {
            found = index.Find(other, inInstrument: false);
        }

        var near = found.Where(p => p.Component == at.Component).ToList();
        return near is [var only] ? only : near.Count == 0 && found is [var elsewhere] ? elsewhere : null;
    }

    /// <summary>The units of a range, first and last included; empty where they do not stand in one row.</summary>
    public IReadOnlyList<Provision> Range(Provision first, Provision last) => index.Between(first, last);

    /// <summary>The steps of the article (and with <paramref name="paragraph"/> of the paragraph) a unit stands in; empty outside of articles.</summary>
    public IReadOnlyList<LocatorStep> StepsAround(Provision at, bool paragraph)
    {
        var steps = new List<LocatorStep>();
        foreach (var unit in SelfAndAbove(at))
        {
            if (unit.Kind == ProvisionKind.Article || (paragraph && unit.Kind == ProvisionKind.Paragraph))
            {
                if (StepOf(unit) is { } step)
                {
                    steps.Insert(0, step);
                }
            }

            if (unit.Kind == ProvisionKind.Article)
            {
                return steps;
            }
        }

        return [];
    }

    /// <summary>How one writes the address of a unit: 第九条第二款, （二）, 附件1.</summary>
    public string Write(Provision unit)
    {
        var steps = new List<LocatorStep>();
        foreach (var above in SelfAndAbove(unit))
        {
            if (StepOf(above) is not { } step)
            {
                break;
            }

            steps.Insert(0, step);
            if (above.Kind is ProvisionKind.Article or ProvisionKind.Attachment || unit.Kind is ProvisionKind.Heading)
            {
                break;
            }
        }

        return steps.Count > 0 ? string.Concat(steps.Select(s => s.ToString())) : LastSegment(unit.Path);
    }

    /// <summary>The n-th unit of the same kind before the one a reference stands in, under the same parent (款, 项) or in the component (条).</summary>
    public IReadOnlyList<Provision> Before(Provision at, ProvisionKind kind, int count)
    {
        var current = SelfAndAbove(at).FirstOrDefault(u => u.Kind == kind || (kind == ProvisionKind.Item && u.Kind is ProvisionKind.Subitem or ProvisionKind.Heading));
        if (current is null)
        {
            return [];
        }

        var siblings = kind == ProvisionKind.Article
            ? provisions.Where(p => p.Kind == kind && p.Component == current.Component).ToList()
            : [.. children[current.ParentId].Where(p => p.Kind == current.Kind && p.Component == current.Component)];
        var position = siblings.FindIndex(p => p.Id == current.Id);
        return position < count ? [] : siblings.GetRange(position - count, count);
    }

    /// <summary>The attachment of a number (0: the only one); where none is printed as such, the instrument, which then is the attachment.</summary>
    public Provision? Attachment(int number)
    {
        var attachments = provisions.Where(p => p.Kind == ProvisionKind.Attachment && p.ParentId is null).ToList();
        var named = attachments.Where(p => StepOf(p) is { Kind: LocatorStepKind.Attachment } step && (step.Number == number || number == 0 || (step.Number == 0 && number == 1))).ToList();
        return named is [var only] ? only : named.Count == 0 && number <= 1 ? InstrumentTitle() : null;
    }

    /// <summary>The attachment whose printed title ends the words, or is ended by them (…指标体系（附后）); null unless there is one.</summary>
    public Provision? AttachmentNamed(string words)
    {
        var name = TitleNames.Compact(words);
        return provisions.Where(p => p.Kind == ProvisionKind.Attachment && p.ParentId is null && TitleNames.Compact(p.Text) is { Length: >= 4 } title
            && (name.EndsWith(title, StringComparison.Ordinal) || title.EndsWith(name, StringComparison.Ordinal))).Take(2).ToList() is [var only] ? only : null;
    }

    public Provision? InstrumentTitle() => provisions.FirstOrDefault(p => p.Kind == ProvisionKind.Title && p.Component == "instrument");

    /// <summary>The unit that prints a figure or table of this name as its caption, in the same component.</summary>
    public Provision? Captioned(string name, Provision at) =>
        provisions.Where(p => p.Component == at.Component && p.Id != at.Id && TextFolding.Fold(p.Text).StartsWith(name, StringComparison.Ordinal)).Take(2).ToList() is [var only] ? only : null;

    private IEnumerable<Provision> SelfAndAbove(Provision at)
    {
        for (var unit = at; unit is not null; unit = unit.ParentId is { } id ? ById.GetValueOrDefault(id) : null)
        {
            yield return unit;
        }
    }

    private static LocatorStep? StepOf(Provision unit) => LocatorSteps.ReadSegment(LastSegment(unit.Path));

    private static string LastSegment(string path) => path[(path.LastIndexOf('/') + 1)..].TrimStart('#');
}
