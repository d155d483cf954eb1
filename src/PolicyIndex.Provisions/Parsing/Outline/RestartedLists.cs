using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing.Markers;

namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>Gives each of several lists under one unit the words that introduce it.</summary>
internal sealed partial class RestartedLists(string source)
{
    private const int LongestSubhead = 26;

    /// <summary>
    /// A list that starts again under the same unit belongs to the words before it: a short line is a sub-head
    /// (产业投资项目：), a sentence is a paragraph that has the items.
    /// </summary>
    public void Group(UnitDraft unit)
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
            if (text.Length <= LongestSubhead && !text.AsSpan().ContainsAny("。，；") && !Sentence().IsMatch(text))
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

    // 前款第二项的机关包括： says something; 产业投资项目： names what follows.
    [GeneratedRegex("^(?:前款|本条|本款|前条|有)|(?:下列|以下|如下|包括|应当|是指|分为)")]
    private static partial Regex Sentence();

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
}
