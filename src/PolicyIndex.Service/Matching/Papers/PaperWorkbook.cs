using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PolicyIndex.Service.Matching.Papers;

/// <summary>A working paper as a workbook: facts, rules that apply, open questions, rules that do not apply.</summary>
internal static class PaperWorkbook
{
    /// <summary>The bytes of an XLSX file.</summary>
    public static byte[] Write(WorkingPaper paper, Func<string, string?, string> link)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new Sheets());
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetCells.Styles();
            Add(workbook, "企业和结果", [18, 90], ["项目", "内容"], PaperFacts.Of(paper.Match).Select(f => ((string?)null, new[] { f.Name, f.Value })));
            Add(workbook, "适用的规则", [14, 46, 14, 10, 16, 16, 20, 70, 60, 40],
                ["类别", "条款", "层级", "效力", "金额或比例", "期限", "部门", "原文", "适用的依据", "内容相同的文件"],
                paper.Sections.SelectMany(s => s.Entries).Select(e =>
                {
                    var row = PaperRow.Of(e.Rule, e.Status, paper, link);
                    return ((string?)row.Link, new[] { PaperRow.Kind(e.Rule.Kind), row.Citation, row.Level, row.Status, e.Rule.Amount ?? "", e.Rule.Deadline ?? "", e.Rule.Office ?? "", e.Rule.Quote, PaperRow.Proof(e), string.Join('\n', e.Same.Select(x => $"《{x.Work.Title}》")) });
                }));
            if (paper.Match.Conflicts.Count > 0)
            {
                Add(workbook, "国家与省不一致", [14, 46, 14, 10, 70],
                    ["不一致之处", "条款", "层级", "效力", "原文"],
                    paper.Match.Conflicts.SelectMany(c => new[] { c.National, c.Provincial }.Select(side =>
                    {
                        var row = PaperRow.Of(side.Rule, side.Status, paper, link);
                        return ((string?)row.Link, new[] { c.Name, row.Citation, row.Level, row.Status, side.Quote });
                    })));
            }

            Add(workbook, "尚待确定", [44, 46, 14, 10, 14, 70],
                ["取决于", "条款", "层级", "效力", "类别", "原文"],
                paper.Questions.SelectMany(q => q.Rules.Select(u =>
                {
                    var row = PaperRow.Of(u.Rule, u.Status, paper, link);
                    return ((string?)row.Link, new[] { q.Fact.Question, row.Citation, row.Level, row.Status, PaperRow.Kind(u.Rule.Kind), u.Rule.Quote });
                })));
            Add(workbook, "不适用", [22, 46, 14, 10, 70, 60],
                ["理由", "条款", "层级", "效力", "原文", "起决定作用的条件和事实"],
                paper.Exclusions.SelectMany(x => x.Rules.Select(r =>
                {
                    var row = PaperRow.Of(r.Rule, r.Status, paper, link);
                    return ((string?)row.Link, new[] { x.Reason, row.Citation, row.Level, row.Status, r.Rule.Quote, r.Against is { } a ? $"{ConditionWording.Of(a)}（原文{ConditionWording.Quoted(a, r.Rule.ProvisionId)}），企业：{a.Fact ?? "没有这项事实"}" : "" });
                })));
        }

        return bytes.ToArray();
    }

    // A row's link stands on its second cell, the citation.
    private static void Add(WorkbookPart workbook, string name, double[] widths, string[] heads, IEnumerable<(string? Link, string[] Cells)> rows)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        var data = new SheetData(SheetCells.Row(1, heads, SheetCells.Head));
        var links = new Hyperlinks();
        uint at = 1;
        foreach (var (link, cells) in rows)
        {
            data.Append(SheetCells.Row(++at, cells, SheetCells.Text, link is null ? null : 1));
            if (link is not null)
            {
                links.Append(new Hyperlink { Reference = SheetCells.Reference(1, at), Id = part.AddHyperlinkRelationship(new Uri(link, UriKind.RelativeOrAbsolute), isExternal: true).Id });
            }
        }

        var view = new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 };
        part.Worksheet = new Worksheet(
            new SheetViews(view),
            new Columns(widths.Select((w, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = w, CustomWidth = true })),
            data,
            new AutoFilter { Reference = $"A1:{SheetCells.Reference(heads.Length - 1, at)}" });
        if (links.HasChildren)
        {
            part.Worksheet.Append(links);
        }

        var sheets = workbook.Workbook!.Sheets!;
        sheets.Append(new Sheet { Name = name, SheetId = (uint)sheets.Count() + 1, Id = workbook.GetIdOfPart(part) });
    }
}
