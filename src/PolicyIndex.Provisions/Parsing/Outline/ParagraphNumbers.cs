using PolicyIndex.Provisions.Parsing.Markers;

namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>Numbers the unnumbered paragraphs of a unit: 款 are known by position.</summary>
internal sealed class ParagraphNumbers(string source)
{
    /// <summary>
    /// Unnumbered paragraphs become units where one is not enough to name them by: the unit has two or more, or it is no
    /// article or item and numbered units follow (the lead of an article is the article's own text).
    /// </summary>
    public void Number(UnitDraft unit)
    {
        var blocks = unit.Blocks.Where(b => !b.IsHeading).ToList();
        var grouped = unit.Children.Any(c => c.Kind == ProvisionKind.Paragraph);
        var children = unit.Children.Any(c => c.Marker is not MarkerKind.Dash);
        var alone = blocks.Count == 1 && !grouped && (!children || (unit.Kind is ProvisionKind.Article or ProvisionKind.Item or ProvisionKind.Subitem or ProvisionKind.Paragraph && unit.Content[0] == blocks[0]));
        if (blocks.Count == 0 || alone || unit.Kind is ProvisionKind.AttachmentList or ProvisionKind.Signature or ProvisionKind.Contents or ProvisionKind.Table or ProvisionKind.Row)
        {
            return;
        }

        var content = unit.Content.ToList();
        unit.Content.Clear();
        var number = 0;
        foreach (var part in content)
        {
            if (part is UnitDraft child)
            {
                if (child.Kind == ProvisionKind.Paragraph)
                {
                    number++;
                    child.Number = number;
                    child.Segment = $"第{number}款";
                    child.Code = $"para_{number}";
                }

                unit.Add(child);
            }
            else if (part is Block { IsHeading: false } block)
            {
                number++;
                var paragraph = new UnitDraft { Kind = ProvisionKind.Paragraph, Number = number, Segment = $"第{number}款", Code = $"para_{number}" };
                paragraph.Add(block);
                paragraph.RunInHeading = GluedParagraphs.HeadOf(block.Join(source));
                unit.Add(paragraph);
            }
            else
            {
                unit.Add((Block)part);
            }
        }
    }
}
