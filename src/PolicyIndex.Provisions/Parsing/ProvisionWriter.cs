using PolicyIndex.Provisions.Parsing.Components;
using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Outline;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Parsing;

/// <summary>Writes finished drafts out as provisions in document order, with text, anchors, addresses and lead-ins.</summary>
internal sealed class ProvisionWriter(string workId, string source, AnchorMap anchors, DiagnosticLog log)
{
    private readonly Addresses addresses = new(log);
    private readonly List<Provision> provisions = [];
    private readonly List<string> standing = [];

    public IReadOnlyList<Provision> Write(IEnumerable<Component> components)
    {
        foreach (var component in components)
        {
            standing.Clear();
            foreach (var unit in component.Units)
            {
                Write(unit, component, parent: null, leadIn: "");
            }
        }

        return provisions;
    }

    /// <summary>Adds the unit and its descendants; returns the offset after the last of them.</summary>
    private int Write(UnitDraft unit, Component component, Provision? parent, string leadIn)
    {
        var (path, eId) = addresses.Assign(unit, parent?.Path ?? "", parent?.EId ?? "", component.PathPrefix, component.EIdPrefix);
        var (text, runs) = OwnText(unit);
        var ownEnd = OwnEnd(unit);
        var own = leadIn;
        foreach (var lead in unit.Lead)
        {
            own += (own.Length > 0 ? "\n" : "") + lead.Join(source);
        }

        var order = provisions.Count;
        var provision = new Provision
        {
            Id = $"{workId}:{eId}",
            WorkId = workId,
            Component = component.Name,
            Path = path,
            EId = eId,
            Kind = unit.Kind,
            Label = unit.Label,
            Heading = unit.Heading is { } heading ? RunInHeadings.Bare(heading.Join(source)) : unit.RunInHeading,
            Text = text,
            TextRuns = runs,
            LeadIn = own,
            Responsible = Responsible(text),
            ParentId = parent?.Id,
            Order = order,
            Source = anchors.Between(unit.Start, ownEnd),
            OwnSource = anchors.Between(unit.Start, ownEnd),
        };
        provisions.Add(provision);
        var end = ownEnd;
        foreach (var child in unit.Children)
        {
            end = Math.Max(end, Write(child, component, provision, own));
        }

        if (end != ownEnd)
        {
            provisions[order] = provision with { Source = anchors.Between(unit.Start, end) };
        }

        return end;
    }

    private List<string> Responsible(string text)
    {
        if (ResponsibilityTail.Read(text) is not { } tail)
        {
            return [];
        }

        var offices = tail.Offices.Union(standing, StringComparer.Ordinal).ToList();
        standing.AddRange(tail.Standing);
        return offices;
    }

    private (string Text, IReadOnlyList<TextRun> Runs) OwnText(UnitDraft unit)
    {
        var joiner = new LineJoiner(source);
        foreach (var block in unit.Blocks)
        {
            if (joiner.Length > 0)
            {
                joiner.AppendBreak();
            }

            foreach (var slice in block.Slices)
            {
                joiner.Append(slice);
            }
        }

        return joiner.Build();
    }

    private static int OwnEnd(UnitDraft unit)
    {
        var slices = unit.LabelSlices.Concat(unit.Blocks.SelectMany(b => b.Slices)).ToList();
        if (slices.Count > 0)
        {
            return slices.Max(s => s.End);
        }

        return unit.Children.Any() ? unit.Children.First().Start : 0;
    }
}
