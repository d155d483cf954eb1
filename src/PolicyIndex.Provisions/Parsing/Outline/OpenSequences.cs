using PolicyIndex.Provisions.Parsing.Markers;

namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>
/// The numbered sequences a component has open, outermost first, and where each kind of marker last stood: decides whether
/// a marker continues one of them (also across headings: （七） after （六） under the next 二、), opens a new one, or is no marker.
/// A box (专栏) has sequences of its own and leaves the outer ones as they were.
/// </summary>
internal sealed class OpenSequences(RunInHeadings headings)
{
    private const int LargestGap = 3;

    private readonly List<Level> levels = [];
    private readonly List<Dictionary<MarkerKind, (int Number, int Suffix)>> lastNumbers = [[]];

    private sealed record Level(UnitDraft Unit, MarkerKind Kind, int Number, int Suffix);

    /// <summary>What the builder knows about the text before a marker.</summary>
    /// <param name="AfterExtraParagraph">The open unit has a second paragraph, so a list may begin again.</param>
    /// <param name="AfterSentence">The text before ends a sentence.</param>
    /// <param name="AfterColon">The text before announces a list.</param>
    /// <param name="AfterHeading">The text before is a heading.</param>
    public readonly record struct Context(bool AfterExtraParagraph, bool AfterSentence, bool AfterColon, bool AfterHeading);

    /// <summary>Where a marker goes.</summary>
    /// <param name="Parent">The unit that holds it; null for the root.</param>
    /// <param name="Number">Its number; counted for forms that print none.</param>
    /// <param name="Depth">How many levels stay open above it.</param>
    /// <param name="Restarted">A list of the same kind under the same parent began again at 1.</param>
    /// <param name="Diagnostic">Code of a doubt, or null.</param>
    public sealed record Placement(UnitDraft? Parent, int Number, int Depth, bool Restarted = false, string? Diagnostic = null);

    public UnitDraft? Deepest => levels.Count > 0 ? levels[^1].Unit : null;

    public bool InArticle => levels.Exists(l => l.Kind == MarkerKind.Article);

    public bool IsExactNext(Marker marker)
    {
        for (var i = levels.Count - 1; i >= 0; i--)
        {
            if (levels[i].Kind == marker.Kind)
            {
                return IsNext(levels[i].Number, levels[i].Suffix, marker);
            }
        }

        return lastNumbers[^1].TryGetValue(marker.Kind, out var last) && IsNext(last.Number, last.Suffix, marker);
    }

    public Placement? Place(Marker marker, Context context)
    {
        var box = levels.FindLastIndex(l => l.Kind == MarkerKind.Box);
        if (marker.Kind == MarkerKind.Box)
        {
            return PlaceBox(marker, box);
        }

        if (box < 0)
        {
            return PlaceIn(marker, 0, lastNumbers[^1], context);
        }

        var inside = PlaceIn(marker, box + 1, lastNumbers[^1], context);
        var outside = OuterNext(marker, box);
        return inside is not null && (inside.Diagnostic is null || outside is null) ? inside : outside;
    }

    /// <summary>A caption belongs to what ranks above it and ends all below.</summary>
    public Placement PlaceCaption(MarkerKind kind)
    {
        var depth = 1 + levels.FindLastIndex(l => l.Kind < kind);
        return new Placement(depth > 0 ? levels[depth - 1].Unit : null, 0, depth);
    }

    /// <summary>The rank of the highest division that is open: 编 in a code, 章 in a law, also where none is open.</summary>
    public MarkerKind HighestDivision => levels.Count > 0 && levels[0].Kind <= MarkerKind.Chapter ? levels[0].Kind : MarkerKind.Chapter;

    /// <summary>A table interrupts like a box: the run-in unit before it has ended.</summary>
    public UnitDraft? EndBeforeTable()
    {
        while (levels.Count > 0 && EndsAtBox(levels[^1]))
        {
            Truncate(levels.Count - 1);
        }

        return Deepest;
    }

    public void Push(UnitDraft unit, Placement placement)
    {
        Truncate(placement.Depth);
        var kind = unit.Marker!.Value;
        levels.Add(new Level(unit, kind, placement.Number, unit.Suffix));
        lastNumbers[^1][kind] = (placement.Number, unit.Suffix);
        if (kind == MarkerKind.Box)
        {
            lastNumbers.Add([]);
        }
    }

    /// <summary>
    /// A paragraph without marker ends the —— before it, and a box after its numbered list: neither has an end mark.
    /// </summary>
    public void EndUnitsOfOneParagraph(UnitDraft deepest)
    {
        if (levels.Count == 0 || deepest.Content.Count == 0)
        {
            return;
        }

        var box = levels.FindLastIndex(l => l.Kind == MarkerKind.Box);
        if (box >= 0 && levels.Count > box + 1 && deepest.Blocks.Any(b => !b.IsHeading))
        {
            Truncate(box);
        }
        else if (levels[^1].Kind == MarkerKind.Dash)
        {
            Truncate(levels.Count - 1);
        }
    }

    private void Truncate(int depth)
    {
        while (levels.Count > depth)
        {
            if (levels[^1].Kind == MarkerKind.Box)
            {
                lastNumbers.RemoveAt(lastNumbers.Count - 1);
            }

            levels.RemoveAt(levels.Count - 1);
        }
    }

    private Placement? PlaceIn(Marker marker, int lowest, Dictionary<MarkerKind, (int Number, int Suffix)> last, Context context)
    {
        var same = levels.FindLastIndex(l => l.Kind == marker.Kind);
        if (same >= lowest)
        {
            return PlaceBeside(marker, same, context);
        }

        if (marker.Number == 0)
        {
            return new Placement(Deepest, 1, levels.Count);
        }

        // A list announced by the open unit nests in it whatever its form: 1.…下列条件：（一）….
        var announced = context.AfterColon && marker.Number == 1 && marker.Kind > MarkerKind.Article && !last.ContainsKey(marker.Kind);
        var depth = announced ? levels.Count : Math.Max(lowest, 1 + levels.FindLastIndex(l => l.Kind < marker.Kind));
        if (marker.Kind == MarkerKind.Article && context.AfterHeading && HeadsArticles())
        {
            depth = levels.Count;
        }

        var parent = depth > 0 ? levels[depth - 1].Unit : null;
        var known = last.TryGetValue(marker.Kind, out var previous);
        if (marker.Number == 1 || (known && IsNext(previous.Number, previous.Suffix, marker)))
        {
            return marker.Doubtful && marker.Number == 1 ? null : new Placement(parent, marker.Number, depth);
        }

        if (marker.Doubtful)
        {
            return null;
        }

        var fits = known ? FitsGap(marker, marker.Number - previous.Number, context) : marker.Kind <= MarkerKind.Article || (IsStrong(marker.Kind) && marker.Number == 2);
        return fits ? new Placement(parent, marker.Number, depth, Diagnostic: "sequence-gap") : null;
    }

    // 一、关于一般规定 above 第一条, as interpretations of the courts divide their articles; an item of an article divides none.
    private bool HeadsArticles() =>
        levels.Count > 0 && levels[^1].Kind == MarkerKind.ChineseEnumeration && levels.TrueForAll(l => l.Kind < MarkerKind.Article || l == levels[^1]);

    private Placement? PlaceBeside(Marker marker, int same, Context context)
    {
        var sibling = levels[same];
        var parent = same > 0 ? levels[same - 1].Unit : null;
        if (marker.Number == 0)
        {
            return new Placement(parent, sibling.Number + 1, same);
        }

        if (IsNext(sibling.Number, sibling.Suffix, marker))
        {
            return new Placement(parent, marker.Number, same);
        }

        if (marker.Doubtful)
        {
            return null;
        }

        if (marker.Number == 1 && sibling.Number > 1 && marker.Kind > MarkerKind.Article && (context.AfterExtraParagraph || context.AfterColon))
        {
            return new Placement(parent, 1, same, Restarted: true);
        }

        var gap = marker.Number - sibling.Number;
        return FitsGap(marker, gap, context) ? new Placement(parent, marker.Number, same, Diagnostic: "sequence-gap")
            : IsStrong(marker.Kind) && gap == 0 && sibling.Suffix == 0 ? new Placement(parent, marker.Number, same, Diagnostic: "number-repeated")
            : null;
    }

    private Placement? OuterNext(Marker marker, int box)
    {
        for (var i = box - 1; i >= 0; i--)
        {
            if (levels[i].Kind == marker.Kind)
            {
                return IsNext(levels[i].Number, levels[i].Suffix, marker) ? new Placement(i > 0 ? levels[i - 1].Unit : null, marker.Number, i) : null;
            }
        }

        var outer = lastNumbers[^2];
        if (marker.Doubtful || !(outer.TryGetValue(marker.Kind, out var last) && IsNext(last.Number, last.Suffix, marker)))
        {
            return null;
        }

        var depth = 1 + levels.FindLastIndex(box - 1 < 0 ? 0 : box - 1, l => l.Kind < marker.Kind);
        return new Placement(depth > 0 ? levels[depth - 1].Unit : null, marker.Number, depth);
    }

    // A run-in item has ended; a heading, also one that ends in 。 above a list of its own, has not.
    private bool EndsAtBox(Level level) => level.Kind > MarkerKind.Article && level.Unit.Heading is null && !headings.HoldsList(level.Unit);

    // A box interrupts the unit whose heading stands on lines of its own; a run-in item before it has ended.
    private Placement? PlaceBox(Marker marker, int openBox)
    {
        var depth = openBox >= 0 ? openBox : levels.Count;
        while (depth > 0 && EndsAtBox(levels[depth - 1]))
        {
            depth--;
        }

        return new Placement(depth > 0 ? levels[depth - 1].Unit : null, marker.Number, depth);
    }

    private static bool IsNext(int number, int suffix, Marker marker) =>
        marker.Suffix == 0 ? marker.Number == number + 1 : (marker.Number == number && marker.Suffix == suffix + 1);

    private static bool FitsGap(Marker marker, int gap, Context context) =>
        IsStrong(marker.Kind) ? gap is > 1 and <= LargestGap || (gap > 1 && IsExcerpt(marker, context)) : gap == 2 && context.AfterSentence && marker.Kind == MarkerKind.ArabicEnumeration;

    // An excerpt of a code leaves articles out.
    private static bool IsExcerpt(Marker marker, Context context) => marker is { Kind: <= MarkerKind.Article, Spaced: true } && (context.AfterSentence || context.AfterHeading);

    // Forms that hardly ever stand at the head of a line by accident.
    private static bool IsStrong(MarkerKind kind) => kind is <= MarkerKind.ChineseParenthesis;
}
