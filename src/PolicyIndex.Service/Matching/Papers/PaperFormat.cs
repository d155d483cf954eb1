using System.Globalization;
using System.Text.Json;
using PolicyIndex.Service.Hosting;

namespace PolicyIndex.Service.Matching.Papers;

/// <summary>A form in which a working paper leaves the service. Links are made by the caller, who knows the address of the reader page.</summary>
/// <param name="Name">As callers name it.</param>
/// <param name="Label">On a button.</param>
/// <param name="MediaType">Of the answer.</param>
/// <param name="Write">Makes the bytes; takes what makes a link of a work and a unit.</param>
internal sealed record PaperFormat(string Name, string Label, string MediaType, Func<WorkingPaper, Func<string, string?, string>, byte[]> Write)
{
    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<PaperFormat> All =
    [
        new("xlsx", "导出 XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", PaperWorkbook.Write),
        new("docx", "导出 DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", PaperDocument.Write),
        new("json", "保存结果文件", "application/json", (paper, _) => JsonSerializer.SerializeToUtf8Bytes(paper.Match with { Excluded = null, Request = paper.Match.Request with { NotApplicable = null } }, ServiceJson.Options)),
    ];

    /// <summary>Names, for messages.</summary>
    public static string Names => string.Join("、", All.Select(f => f.Name));

    /// <summary>The format of this name; null where there is none.</summary>
    public static PaperFormat? Find(string? name) => All.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Name of a file of it.</summary>
    public string FileName(WorkingPaper paper) => string.Create(CultureInfo.InvariantCulture, $"企业适用清单-{paper.Match.AsOf:yyyy-MM-dd}.{Name}");
}
