using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyIndex.SpecimenPrinter;

/// <summary>Writes a specimen as an office would: automatic numbers, centred titles, indents as properties, a header and a page number.</summary>
internal static class WordDocument
{
    public static void Write(IReadOnlyList<SpecimenParagraph> paragraphs, string runningHead, string path)
    {
        using var document = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        var main = document.AddMainDocumentPart();
        var numbers = new AutomaticNumbers(paragraphs);
        var body = new Body(paragraphs.Select(p => ToParagraph(p, numbers)));
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = ToNumbering(numbers);
        var header = main.AddNewPart<HeaderPart>();
        header.Header = new Header(new Paragraph(new Run(new Text(runningHead))));
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = new Footer(new Paragraph(new SimpleField { Instruction = "PAGE" }));
        body.Append(new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) },
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
            new PageSize { Width = 11906, Height = 16838 }));
        main.Document = new Document(body);
    }

    private static Paragraph ToParagraph(SpecimenParagraph paragraph, AutomaticNumbers numbers)
    {
        var (list, level, text) = numbers.Next(paragraph.Text);
        var properties = new ParagraphProperties();
        if (list > 0)
        {
            properties.Append(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list }));
        }

        if (paragraph.Setting is "body")
        {
            properties.Append(new Indentation { FirstLineChars = 200 });
        }
        else
        {
            properties.Append(new Justification { Val = paragraph.Setting is "signature" ? JustificationValues.Right : JustificationValues.Center });
        }

        return new Paragraph(properties, new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
    }

    private static Numbering ToNumbering(AutomaticNumbers numbers)
    {
        var pattern = new AbstractNum { AbstractNumberId = 0 };
        foreach (var (i, printed) in numbers.Patterns.Index())
        {
            var level = new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = printed is "%." ? NumberFormatValues.Decimal : NumberFormatValues.ChineseCountingThousand })
            { LevelIndex = i };
            if (numbers.RunsOn[i])
            {
                level.Append(new LevelRestart { Val = 0 });
            }

            level.Append(
                new LevelSuffix { Val = printed[0] == '第' ? LevelSuffixValues.Space : LevelSuffixValues.Nothing },
                new LevelText { Val = printed.Replace("%", $"%{i + 1}", StringComparison.Ordinal) });
            pattern.Append(level);
        }

        var numbering = new Numbering(pattern, new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 });
        foreach (var (i, restart) in numbers.Restarts.Index())
        {
            numbering.Append(new NumberingInstance(
                new AbstractNumId { Val = 0 },
                new LevelOverride(new StartOverrideNumberingValue { Val = restart.Start }) { LevelIndex = restart.Level })
            { NumberID = i + 2 });
        }

        return numbering;
    }
}
