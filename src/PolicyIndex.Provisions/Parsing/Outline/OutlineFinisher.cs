using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Markers;

namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>
/// What can only be decided when a component is complete: which paragraph belongs to the section and not to its last item,
/// which lists have a head of their own, which headings run into their text, and the numbering of unnumbered paragraphs (款).
/// </summary>
internal sealed partial class OutlineFinisher(string source)
{
    private const int LongestSubhead = 26;
    private const int LongestRunInHeading = 34;

    /// <summary>Finishes the top units of a component; returns them with the closing paragraphs as a unit of their own.</summary>
    public void Finish(List<UnitDraft> units)
    {
        HoistClosing(units);
        new GluedParagraphs(source).Part(units);
        foreach (var unit in units)
        {
            Finish(unit, insideArticle: false);
        }
    }

    private void Finish(UnitDraft unit, bool insideArticle)
    {
        FindHeading(unit);
        HoistFromLastChild(unit);
        GroupRestartedLists(unit);
        AssignLeads(unit);
        if (insideArticle && unit.Marker > MarkerKind.Article)
        {
            unit.Kind = unit.Parent?.Kind is ProvisionKind.Item or ProvisionKind.Subitem ? ProvisionKind.Subitem : ProvisionKind.Item;
        }

        NumberParagraphs(unit);
        foreach (var child in unit.Children)
        {
            Finish(child, insideArticle || unit.Kind == ProvisionKind.Article);
        }
    }

    /// <summary>
    /// Paragraphs after the last numbered unit of a component close the component, not that unit, where its sisters have
    /// one paragraph each: there stand 自印发之日起施行 and the repeals.
    /// </summary>
    private void HoistClosing(List<UnitDraft> units)
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
        if (extras.Count == 0 || !MayHoist(top, extras, sisters))
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

        for (var i = 0; i < extras.Count; i++)
        {
            top.Content.Remove(extras[i]);
            closing.Content.Insert(i, extras[i]);
        }
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
    private void HoistFromLastChild(UnitDraft unit)
    {
        if (unit.Content.Count == 0 || unit.Content[^1] is not UnitDraft { Marker: > MarkerKind.Article and not MarkerKind.Box } last)
        {
            return;
        }

        var extras = TrailingParagraphs(last);
        if (extras.Count > 0 && MayHoist(last, extras, unit.Children.Where(c => c.Marker == last.Marker && c != last).ToList()))
        {
            foreach (var extra in extras)
            {
                last.Content.Remove(extra);
                unit.Add(extra);
            }
        }
    }

    // With at least two sisters, all of one paragraph, a second paragraph of the last is no habit of the list; with one it is none
    // where that ends in a semicolon, for the last item then ends their common sentence.
    private bool MayHoist(UnitDraft last, List<Block> extras, List<UnitDraft> sisters) =>
        (last.Children.Any() || last.Blocks.Count(b => !b.IsHeading) > extras.Count)
        && ((sisters.Count >= 1 && sisters.All(s => TrailingParagraphs(s).Count == 0) && (sisters.Count >= 2 || IsClause(sisters[0]))) || (sisters.Count >= 1 && extras.All(e => ClosesText().IsMatch(TextFolding.Fold(e.Join(source))))));

    private bool IsClause(UnitDraft unit) => unit.LastBlock is { } last && last.Join(source)[^1] is '；' or ';';

    /// <summary>Paragraphs after the unit's first one (after its children where it has some).</summary>
    private static List<Block> TrailingParagraphs(UnitDraft unit)
    {
        var trailing = new List<Block>();
        for (var i = unit.Content.Count - 1; i >= 0 && unit.Content[i] is Block { IsHeading: false } block; i--)
        {
            trailing.Insert(0, block);
        }

        var hasChildren = unit.Children.Any();
        if (!hasChildren && trailing.Count > 0)
        {
            trailing.RemoveAt(0);
        }

        return trailing;
    }

    private void FindHeading(UnitDraft unit)
    {
        if (unit.Heading is not null || unit.Marker is null or MarkerKind.Dash || unit.Content.FirstOrDefault() is not Block first)
        {
            return;
        }

        var text = first.Join(source);
        var bracketed = BracketedHeading().Match(text);
        if (bracketed.Success)
        {
            unit.RunInHeading = bracketed.Groups["h"].Value;
            return;
        }

        var stop = text.AsSpan().IndexOfAny('。', '；');
        if (stop <= 0 || stop > LongestRunInHeading || text[stop] != '。' || text.AsSpan(0, stop).ContainsAny("：:") || unit.Marker == MarkerKind.Article)
        {
            return;
        }

        if (stop == text.Length - 1)
        {
            // （一）强化标杆引领。 on a line of its own, its text in the paragraphs below.
            if (unit.Content.Count > 1 && unit.Marker > MarkerKind.Article)
            {
                first.IsHeading = true;
            }

            return;
        }

        unit.RunInHeading = text[..stop];
    }

    /// <summary>
    /// A list that starts again under the same unit belongs to the words before it: a short line is a sub-head
    /// (产业投资项目：), a sentence is a paragraph that has the items.
    /// </summary>
    private void GroupRestartedLists(UnitDraft unit)
    {
        var content = unit.Content.ToList();
        if (!Restarts(unit) || content.Where((_, i) => Introduces(content, i)).Count() < 2)
        {
            return;
        }

        unit.Content.Clear();
        UnitDraft? group = null;
        var paragraphs = 0;
        for (var i = 0; i < content.Count; i++)
        {
            if (content[i] is UnitDraft child)
            {
                (group ?? unit).Add(child);
                continue;
            }

            var block = (Block)content[i];
            group = null;
            var introduces = Introduces(content, i);
            paragraphs += block.IsHeading ? 0 : 1;
            if (!introduces)
            {
                unit.Add(block);
                continue;
            }

            var text = block.Join(source);
            if (text.Length <= LongestSubhead && !text.AsSpan().ContainsAny("。，；"))
            {
                group = new UnitDraft { Kind = ProvisionKind.Heading, Segment = SegmentName.Of(text, $"第{paragraphs}款"), Code = $"sub_{paragraphs}" };
                block.IsHeading = true;
            }
            else
            {
                group = new UnitDraft { Kind = ProvisionKind.Paragraph, Number = paragraphs, Segment = $"第{paragraphs}款", Code = $"para_{paragraphs}" };
            }

            group.Add(block);
            unit.Add(group);
        }
    }

    private static bool Introduces(List<object> content, int i) =>
        content[i] is Block { IsHeading: false } && i + 1 < content.Count && content[i + 1] is UnitDraft { Number: 1, Marker: not null and not MarkerKind.Box };

    private static bool Restarts(UnitDraft unit)
    {
        MarkerKind? kind = null;
        var number = 0;
        foreach (var child in unit.Children.Where(c => c.Marker is not null and not MarkerKind.Box and not MarkerKind.Dash and not MarkerKind.FormTitle and not MarkerKind.NoteHead))
        {
            if (child.Marker == kind && child.Number == 1 && number > 0)
            {
                return true;
            }

            (kind, number) = (child.Marker, child.Number);
        }

        return false;
    }

    private void AssignLeads(UnitDraft unit)
    {
        Block? lead = null;
        foreach (var part in unit.Content)
        {
            if (part is Block block)
            {
                lead = block.IsHeading || !TextEnd.IsColon(block.Join(source)) ? null : block;
            }
            else if (part is UnitDraft { Marker: not null and not MarkerKind.Box } child)
            {
                child.Lead = lead;
            }
        }
    }

    /// <summary>
    /// Unnumbered paragraphs become units where one is not enough to name them by: the unit has two or more, or it is no
    /// article or item and numbered units follow (the lead of an article is the article's own text).
    /// </summary>
    private void NumberParagraphs(UnitDraft unit)
    {
        var blocks = unit.Blocks.Where(b => !b.IsHeading).ToList();
        var grouped = unit.Children.Any(c => c.Kind == ProvisionKind.Paragraph);
        var children = unit.Children.Any(c => c.Marker is not MarkerKind.Dash);
        var alone = blocks.Count == 1 && !grouped && (!children || (unit.Kind is ProvisionKind.Article or ProvisionKind.Item or ProvisionKind.Subitem or ProvisionKind.Paragraph && unit.Content[0] == blocks[0]));
        if (blocks.Count == 0 || alone || unit.Kind is ProvisionKind.AttachmentList or ProvisionKind.Signature or ProvisionKind.Contents or ProvisionKind.Table or ProvisionKind.Row)
        {
            return;
        }

        var number = 0;
        for (var i = 0; i < unit.Content.Count; i++)
        {
            if (unit.Content[i] is UnitDraft { Kind: ProvisionKind.Paragraph } numbered)
            {
                number++;
                numbered.Number = number;
                numbered.Segment = $"第{number}款";
                numbered.Code = $"para_{number}";
            }
            else if (unit.Content[i] is Block { IsHeading: false } block)
            {
                number++;
                var paragraph = new UnitDraft { Kind = ProvisionKind.Paragraph, Number = number, Segment = $"第{number}款", Code = $"para_{number}" };
                paragraph.Add(block);
                paragraph.RunInHeading = GluedParagraphs.HeadOf(block.Join(source));
                unit.Content.RemoveAt(i);
                unit.Insert(i, paragraph);
            }
        }
    }

    [GeneratedRegex("^【(?<h>[^】]{1,30})】")]
    private static partial Regex BracketedHeading();

    // How the last paragraphs of a text begin or what they say.
    [GeneratedRegex("^(?:特此|本(?:意见|方案|办法|措施|通知|计划|规划|细则|规定|政策|指南|决定|决议)|各(?:地区|地|部门|有关|级|市|省|县)|此前|以上|重大(?:事项|情况))|之日起(?:施行|实施|执行)|同时废止|根据本决定")]
    private static partial Regex ClosesText();
}
