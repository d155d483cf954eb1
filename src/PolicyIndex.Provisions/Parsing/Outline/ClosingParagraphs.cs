using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing.Markers;

namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>
/// Decides which paragraphs behind the last item of a list belong to the list's holder or to the whole component: the last unit has no
/// end mark.
/// </summary>
internal sealed partial class ClosingParagraphs(string source)
{
    /// <summary>
    /// Paragraphs after the last numbered unit of a component close the component, not that unit, where its sisters have
    /// one paragraph each: there stand 自印发之日起施行 and the repeals.
    /// </summary>
    public void Hoist(List<UnitDraft> units)
    {
        var last = units.FindLastIndex(u => u.Marker is not null);
        if (last < 0 || units[last].Marker <= MarkerKind.Article)
        {
            return;
        }

        HoistChain(units[last]);
        var top = units[last];
        var sisters = units.Where(u => u.Marker == top.Marker && u != top).ToList();
        var extras = TrailingParagraphs(top);
        extras = Hoistable(top, extras, sisters);
        if (extras.Count == 0)
        {
            return;
        }

        var closing = units.FirstOrDefault(u => u.Kind == ProvisionKind.Closing);
        if (closing is not null && units[last + 1] != closing)
        {
            // A table stands between.
            return;
        }

        if (closing is null)
        {
            closing = new UnitDraft { Kind = ProvisionKind.Closing, Segment = "结尾", Code = "closing" };
            units.Insert(last + 1, closing);
        }

        top.Content.RemoveRange(top.Content.Count - extras.Count, extras.Count);
        closing.Content.InsertRange(0, extras);
    }

    private void HoistChain(UnitDraft unit)
    {
        if (unit.Children.LastOrDefault(c => c.Marker is not null) is { } last && last == unit.Content[^1])
        {
            HoistChain(last);
            HoistFromLastChild(unit);
        }
    }

    /// <summary>Moves the paragraphs after the last item's own one up to the unit that holds the list.</summary>
    public void HoistFromLastChild(UnitDraft unit)
    {
        if (unit.Content.Count == 0 || unit.Content[^1] is not UnitDraft { Marker: > MarkerKind.Article and not MarkerKind.Box } last)
        {
            return;
        }

        var extras = TrailingParagraphs(last);
        extras = Hoistable(last, extras, unit.Children.Where(c => c.Marker == last.Marker && c != last).ToList());
        if (extras.Count > 0)
        {
            last.Content.RemoveRange(last.Content.Count - extras.Count, extras.Count);
            extras.ForEach(unit.Add);
        }
    }

    // What is quoted belongs to the unit that quotes it; behind that only what closes a text is no part of the unit.
    private List<Block> Hoistable(UnitDraft last, List<Block> extras, List<UnitDraft> sisters)
    {
        if (extras.Exists(e => QuestionOrAnswer().IsMatch(e.Join(source))))
        {
            return [];
        }

        var quoted = extras.FindLastIndex(e => e.Join(source)[0] is '“' or '"');
        if (quoted < 0)
        {
            return extras.Count > 0 && MayHoist(last, extras, sisters) ? extras : [];
        }

        var behind = extras[(quoted + 1)..];
        return sisters.Count >= 1 && behind.TrueForAll(IsClosing) ? behind : [];
    }

    private bool IsClosing(Block block) => ClosesText().IsMatch(TextFolding.Fold(block.Join(source)));

    // With at least two sisters, all of one paragraph, a second paragraph of the last is no habit of the list; with one it is none
    // where that ends in a semicolon, for the last item then ends their common sentence.
    private bool MayHoist(UnitDraft last, List<Block> extras, List<UnitDraft> sisters) =>
        (last.Children.Any() || last.Blocks.Count(b => !b.IsHeading) > extras.Count)
        && ((sisters.Count >= 1 && sisters.All(s => TrailingParagraphs(s).Count == 0) && (sisters.Count >= 2 || IsClause(sisters[0]))) || (sisters.Count >= 1 && extras.TrueForAll(IsClosing)));

    private bool IsClause(UnitDraft unit) => unit.LastBlock is { } last && last.Join(source)[^1] is '；' or ';';

    /// <summary>Paragraphs after the unit's first one (after its children where it has some).</summary>
    private static List<Block> TrailingParagraphs(UnitDraft unit)
    {
        var trailing = new List<Block>();
        for (var i = unit.Content.Count - 1; i >= 0 && unit.Content[i] is Block { IsHeading: false } block; i--)
        {
            trailing.Add(block);
        }

        trailing.Reverse();
        var hasChildren = unit.Children.Any();
        if (!hasChildren && trailing.Count > 0)
        {
            trailing.RemoveAt(0);
        }

        return trailing;
    }

    [GeneratedRegex("^(?:问|答|[QA][0-9]{0,2})[：:]")]
    private static partial Regex QuestionOrAnswer();

    // How the last paragraphs of a text begin or what they say.
    [GeneratedRegex("^(?:特此|此外|本(?:意见|方案|办法|措施|通知|计划|规划|细则|规定|政策|指南|决定|决议)|各(?:地区|地|部门|有关|级|市|省|县)|此前|以上|重大(?:事项|情况))|之日起(?:施行|实施|执行)|同时废止|根据本决定")]
    private static partial Regex ClosesText();
}
