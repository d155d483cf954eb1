using System.Text;
using System.Text.Json;
using PolicyIndex.Service.Hosting;

namespace PolicyIndex.Service.Export;

/// <summary>A form in which a work leaves the service.</summary>
/// <param name="Name">As callers name it.</param>
/// <param name="MediaType">Of the answer.</param>
/// <param name="Extension">Of a file of it, without a dot.</param>
/// <param name="Write">Makes the bytes.</param>
internal sealed record ExportFormat(string Name, string MediaType, string Extension, Func<ExportedText, byte[]> Write)
{
    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<ExportFormat> All =
    [
        new("akn", "application/akn+xml", "xml", AkomaNtoso.Write),
        new("json", "application/json", "json", text => JsonSerializer.SerializeToUtf8Bytes(text, ServiceJson.Options)),
        new("jsonld", "application/ld+json", "jsonld", LegislationJsonLd.Write),
        new("md", "text/markdown; charset=utf-8", "md", text => Encoding.UTF8.GetBytes(MarkdownText.Of(text))),
        new("txt", "text/plain; charset=utf-8", "txt", text => Encoding.UTF8.GetBytes(PlainText.Of(text))),
    ];

    /// <summary>Names, for messages.</summary>
    public static string Names => string.Join("、", All.Select(f => f.Name));

    /// <summary>The format of this name; null where there is none.</summary>
    public static ExportFormat? Find(string? name) => All.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.OrdinalIgnoreCase));
}
