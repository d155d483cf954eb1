namespace PolicyIndex.Provisions.Locators;

/// <summary>The units of one work as locators address them.</summary>
internal sealed class UnitIndex
{
    private readonly List<Unit> units = [];
    private readonly Dictionary<string, Provision> byEId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Provision> byPath = new(StringComparer.Ordinal);
    private readonly HashSet<string> withParagraphs;
    private readonly Dictionary<string, int> paragraphOfItem = new(StringComparer.Ordinal);

    public UnitIndex(IReadOnlyList<Provision> provisions)
    {
        var chains = new Dictionary<string, IReadOnlyList<Level>>(StringComparer.Ordinal);
        foreach (var provision in provisions)
        {
            var level = new Level(provision.Id, provision.Kind, LocatorSteps.ReadSegment(provision.Path[(provision.Path.LastIndexOf('/') + 1)..]));
            var above = provision.ParentId is { } parent && chains.TryGetValue(parent, out var chain) ? chain : [];
            chains[provision.Id] = [.. above, level];
            units.Add(new Unit(provision, chains[provision.Id]));
            byEId[provision.EId] = provision;
            byPath[FoldPath(provision.Path)] = provision;
        }

        // Items stand beside the paragraph that introduces them where another paragraph follows: 第六条第一款第（二）项.
        foreach (var siblings in provisions.Where(p => p.ParentId is not null && p.Kind is ProvisionKind.Paragraph or ProvisionKind.Item).GroupBy(p => p.ParentId))
        {
            var paragraph = 0;
            foreach (var provision in siblings.OrderBy(p => p.Order))
            {
                if (provision.Kind == ProvisionKind.Paragraph)
                {
                    paragraph++;
                }
                else
                {
                    paragraphOfItem[provision.Id] = Math.Max(1, paragraph);
                }
            }
        }

        withParagraphs = provisions.Where(p => p.Kind == ProvisionKind.Paragraph && p.ParentId is not null).Select(p => p.ParentId!).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether the work counts in 条.</summary>
    public bool HasArticles => units.Exists(u => u.Provision.Kind == ProvisionKind.Article);

    /// <summary>Articles whose label begins so, in document order.</summary>
    public IEnumerable<Provision> ArticlesFrom(string label) =>
        units.Select(u => u.Provision).Where(p => p.Kind == ProvisionKind.Article && p.Label.StartsWith(label, StringComparison.Ordinal));

    /// <summary>The unit with this eId; null without one.</summary>
    public Provision? ByEId(string eId) => byEId.GetValueOrDefault(eId);

    /// <summary>The unit with exactly this path, white space and width of characters aside; null without one.</summary>
    public Provision? ByPath(string path) => byPath.GetValueOrDefault(FoldPath(path));

    /// <summary>
    /// The units that the steps can mean: the last step is the unit, the others stand above it in order. Levels that people
    /// leave out (chapters, the paragraph of an item) cost nothing, others do; only the cheapest are given.
    /// </summary>
    public IReadOnlyList<Provision> Find(IReadOnlyList<LocatorStep> steps, bool inInstrument)
    {
        var best = int.MaxValue;
        var found = new List<Provision>();
        foreach (var unit in units)
        {
            if (inInstrument && unit.Provision.Component == "main")
            {
                continue;
            }

            var cost = Cost(unit.Levels, steps);
            if (cost > best || cost == int.MaxValue)
            {
                continue;
            }

            if (cost < best)
            {
                (best, found) = (cost, []);
            }

            found.Add(unit.Provision);
        }

        return found;
    }

    /// <summary>The units of one kind from the first to the last, both included; empty where they do not stand in one row.</summary>
    public IReadOnlyList<Provision> Between(Provision first, Provision last) =>
        first.Kind == last.Kind && first.Component == last.Component && first.Order <= last.Order
            ? [.. units.Select(u => u.Provision).Where(p => p.Kind == first.Kind && p.Component == first.Component && p.Order >= first.Order && p.Order <= last.Order && (first.Kind == ProvisionKind.Article || p.ParentId == first.ParentId))]
            : [];

    private static string FoldPath(string path) =>
        string.Concat(path.Where(c => !char.IsWhiteSpace(c)).Select(c => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c));

    private int Cost(IReadOnlyList<Level> levels, IReadOnlyList<LocatorStep> steps)
    {
        // 第一款 of an article that is one paragraph is the article itself.
        var last = steps.Count - 1;
        while (last > 0 && IsTheOnlyParagraph(steps[last], levels[^1]))
        {
            last--;
        }

        if (!Means(steps[last], levels[^1]))
        {
            return int.MaxValue;
        }

        var cost = 0;
        var step = last - 1;
        for (var level = levels.Count - 2; level >= 0; level--)
        {
            while (step > 0 && (IsTheOnlyParagraph(steps[step], levels[level]) || IntroducesItem(steps[step], levels[level], levels[level + 1])))
            {
                step--;
            }

            if (step >= 0 && Means(steps[step], levels[level]))
            {
                step--;
            }
            else if (levels[level].Kind is not (ProvisionKind.Part or ProvisionKind.Chapter or ProvisionKind.Section or ProvisionKind.Paragraph))
            {
                cost++;
            }
        }

        return step < 0 ? cost : int.MaxValue;
    }

    private bool IntroducesItem(LocatorStep step, Level article, Level item) =>
        step.Kind == LocatorStepKind.Paragraph && article.Kind == ProvisionKind.Article && paragraphOfItem.TryGetValue(item.Id, out var paragraph) && paragraph == step.Number;

    private bool IsTheOnlyParagraph(LocatorStep step, Level level) =>
        step is { Kind: LocatorStepKind.Paragraph, Number: 1 } && level.Kind == ProvisionKind.Article && !withParagraphs.Contains(level.Id);

    private static bool Means(LocatorStep step, Level level)
    {
        if (level.Step is not { } printed || (step.Number != printed.Number && !(step is { Kind: LocatorStepKind.Attachment, Number: 0 })))
        {
            return false;
        }

        return step.Kind switch
        {
            _ when step.Suffix != printed.Suffix => false,
            _ when step.Kind == printed.Kind => true,
            LocatorStepKind.Item => level.Kind == ProvisionKind.Item
                || (level.Kind == ProvisionKind.Heading && printed.Kind == LocatorStepKind.ChineseParenthesisMark),
            LocatorStepKind.Subitem => level.Kind == ProvisionKind.Subitem
                || (level.Kind is ProvisionKind.Item or ProvisionKind.Heading && printed.Kind == LocatorStepKind.ArabicMark),
            LocatorStepKind.Division => printed.Kind == LocatorStepKind.ChineseMark,
            _ => false,
        };
    }

    private sealed record Level(string Id, ProvisionKind Kind, LocatorStep? Step);

    private sealed record Unit(Provision Provision, IReadOnlyList<Level> Levels);
}
