using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Matching.Papers;

/// <summary>A working paper as a document to print and to pass on. Rules that do not apply are counted by reason; the workbook lists them.</summary>
internal static class PaperDocument
{
    /// <summary>The bytes of a DOCX file.</summary>
    public static byte[] Write(WorkingPaper paper, Func<string, string?, string> link)
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = PaperStyles.All();
            var text = new PaperText(main);
            text.Paragraph("企业适用清单", "Title");
            foreach (var (name, value) in PaperFacts.Of(paper.Match))
            {
                text.Paragraph($"{name}：{value}");
            }

            text.Paragraph("条文以正式公布的文本为准。");
            foreach (var section in paper.Sections)
            {
                text.Paragraph($"{section.Title}（{section.Entries.Count}）", "Heading1");
                foreach (var entry in section.Entries)
                {
                    Write(text, entry, paper, link);
                }
            }

            WriteConflicts(text, paper, link);
            WriteOpen(text, paper, link);
            text.Paragraph($"不适用（{paper.Match.NotApplicable}）", "Heading1");
            foreach (var exclusion in paper.Exclusions)
            {
                text.Paragraph($"{exclusion.Reason}：{exclusion.Rules.Count} 条");
            }

            main.Document = new Document(text.Body);
        }

        return bytes.ToArray();
    }

    private static void Write(PaperText text, PaperEntry entry, WorkingPaper paper, Func<string, string?, string> link)
    {
        var row = PaperRow.Of(entry.Rule, entry.Status, paper, link);
        text.Linked(row.Citation, row.Link, "Heading2");
        text.Paragraph(string.Join("　", new[] { PaperRow.Kind(entry.Rule.Kind), row.Level, row.Status, Labelled("金额或比例", entry.Rule.Amount), Labelled("期限", entry.Rule.Deadline), Labelled("部门", entry.Rule.Office) }.Where(p => p.Length > 0)), "Note");
        text.Paragraph(entry.Rule.Quote, "Quote");
        text.Paragraph($"适用的依据：{PaperRow.Proof(entry)}", "Note");
        foreach (var same in entry.Same)
        {
            text.Linked($"内容相同：《{same.Work.Title}》", link(same.WorkId, same.ProvisionId), "Note");
        }
    }

    private static void WriteConflicts(PaperText text, WorkingPaper paper, Func<string, string?, string> link)
    {
        if (paper.Match.Conflicts.Count == 0)
        {
            return;
        }

        text.Paragraph($"国家与省的规定不一致（{paper.Match.Conflicts.Count}）", "Heading1");
        foreach (var conflict in paper.Match.Conflicts)
        {
            text.Paragraph(conflict.Name, "Heading2");
            foreach (var side in new[] { conflict.National, conflict.Provincial })
            {
                var row = PaperRow.Of(side.Rule, side.Status, paper, link);
                text.Linked($"{row.Citation}　{row.Level}　{row.Status}", row.Link, "Note");
                text.Paragraph(side.Quote, "Quote");
            }
        }
    }

    private static void WriteOpen(PaperText text, WorkingPaper paper, Func<string, string?, string> link)
    {
        text.Paragraph($"尚待确定（{paper.Match.Undetermined.Count}）", "Heading1");
        foreach (var question in paper.Questions.Where(q => q.Rules.Count > 0))
        {
            text.Paragraph($"{question.Fact.Question}（{question.Fact.Settles} 条规则取决于此）", "Heading2");
            foreach (UndeterminedView open in question.Rules)
            {
                var row = PaperRow.Of(open.Rule, open.Status, paper, link);
                text.Linked($"{row.Citation}　{row.Status}", row.Link, "Note");
                text.Paragraph(open.Rule.Quote, "Quote");
            }
        }
    }

    private static string Labelled(string name, string? value) => value is null ? "" : $"{name}：{value}";
}
