using PolicyIndex.Provisions.Parsing.Outline;

namespace PolicyIndex.Provisions.Parsing.Components;

/// <summary>Places what the outline found in a component: paragraphs before, between and after its top units become units too.</summary>
internal static class ComponentBody
{
    public static void Add(UnitDraft body, List<UnitDraft> units)
    {
        var holder = new UnitDraft { Kind = ProvisionKind.Preamble, Segment = body.Children.Any() ? "前言" : "正文", Code = body.Children.Any() ? "preamble" : "body" };
        foreach (var block in body.Content.TakeWhile(c => c is Block).Cast<Block>())
        {
            holder.Add(block);
        }

        if (holder.Content.Count > 0)
        {
            units.Add(holder);
        }

        var closing = new UnitDraft { Kind = ProvisionKind.Closing, Segment = "结尾", Code = "closing" };
        foreach (var part in body.Content.Skip(holder.Content.Count))
        {
            if (part is UnitDraft unit)
            {
                AddBetween(closing, units);

                units.Add(unit);
            }
            else
            {
                closing.Add((Block)part);
            }
        }

        if (closing.Content.Count > 0)
        {
            units.Add(closing);
        }
    }

    // A paragraph between two top units belongs to the one before it; a table has ended, and what follows stands by itself.
    private static void AddBetween(UnitDraft between, List<UnitDraft> units)
    {
        if (between.Content.Count == 0)
        {
            return;
        }

        if (units[^1].Kind == ProvisionKind.Table)
        {
            units.Add(new UnitDraft { Kind = ProvisionKind.Preamble, Segment = "正文", Code = "body" });
        }

        between.Blocks.ToList().ForEach(units[^1].Add);
        between.Content.Clear();
    }
}
