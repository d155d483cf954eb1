using PolicyIndex.Provisions.Parsing;

namespace PolicyIndex.Provisions.Rules.Reading;

/// <summary>Finds what stands around the units of a work, and which unit prints it.</summary>
internal sealed class RuleSettings
{
    private readonly ParsedWork parsed;
    private readonly Dictionary<string, Provision> byId;
    private readonly Dictionary<string, Passage> headings = new(StringComparer.Ordinal);
    private readonly Passage title;

    public RuleSettings(ParsedWork parsed)
    {
        this.parsed = parsed;
        byId = parsed.Provisions.ToDictionary(p => p.Id, StringComparer.Ordinal);
        title = Title();
    }

    public RuleSetting Of(Provision provision) => new(parsed.Work, title, Headings(provision), LeadIn(provision));

    // The instrument's own title line before the notice that names it; a title that no unit prints cannot be quoted.
    private Passage Title()
    {
        var words = parsed.Work.InstrumentTitle ?? parsed.Work.Title;
        return parsed.Provisions.Where(p => p.Kind == ProvisionKind.Title).OrderByDescending(p => p.Component == "instrument").Concat(parsed.Provisions)
            .Select(p => Passage.In(p, words)).FirstOrDefault(p => p is not null) ?? Passage.Of(words, null);
    }

    private List<Passage> Headings(Provision provision)
    {
        var above = new List<Passage>();
        for (var unit = provision; unit is not null; unit = unit.ParentId is { } id ? byId.GetValueOrDefault(id) : null)
        {
            if (unit.Heading is { Length: > 0 } heading)
            {
                if (!headings.TryGetValue(unit.Id, out var passage))
                {
                    headings[unit.Id] = passage = Heading(unit, heading);
                }

                above.Add(passage);
            }
        }

        return above;
    }

    // A run-in heading stands in the first paragraph below its unit.
    private Passage Heading(Provision unit, string heading) =>
        Passage.In(unit, heading)
        ?? parsed.Provisions.Skip(unit.Order + 1).TakeWhile(p => p.ParentId is not null && p.Source.Start < unit.Source.End).Select(p => Passage.In(p, heading)).FirstOrDefault(p => p is not null)
        ?? Passage.Of(heading, null);

    // Its last line leads in the list; the nearest unit before that prints it.
    private Passage LeadIn(Provision provision)
    {
        var line = provision.LeadIn[(provision.LeadIn.LastIndexOf('\n') + 1)..];
        if (line.Length == 0)
        {
            return Passage.Empty;
        }

        for (var order = provision.Order - 1; order >= 0; order--)
        {
            if (parsed.Provisions[order].Text.Contains(line, StringComparison.Ordinal))
            {
                return Passage.In(parsed.Provisions[order], line)!;
            }
        }

        return Passage.Of(line, null);
    }
}
