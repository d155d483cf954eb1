using System.Globalization;
using System.Text.Json;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Pages.Display;

namespace PolicyIndex.Service.Doors.Dify;

/// <summary>The metadata that conditions can be put on: for each name the values of a hit, in every wording that may be meant.</summary>
internal static class ConditionField
{
    public const string Status = "status";
    public const string Level = "level";
    public const string Region = "region";
    public const string Issuer = "issuer";
    public const string Kind = "kind";

    /// <summary>The date the law is asked for: a wish, not a fact of a record.</summary>
    public const string AsOf = "as_of";

    private static readonly Dictionary<string, Func<HitView, IEnumerable<string?>>> s_values = new(StringComparer.Ordinal)
    {
        ["document_id"] = h => [h.Work.Id],
        ["provision_id"] = h => [h.Provision.Id],
        ["title"] = h => [h.Work.InstrumentTitle, h.Work.Title],
        ["number"] = h => [h.Work.DocumentNumber],
        ["clause"] = h => [h.Provision.Path, CitationLabel.ClauseOf(h.Provision.Path)],
        ["page"] = h => [h.Provision.Source.Page?.ToString(CultureInfo.InvariantCulture)],
        [Status] = h => [h.Status.State],
        [Level] = h => [Wording.Level(h.Work.Level), JsonNamingPolicy.CamelCase.ConvertName(h.Work.Level.ToString())],
        [Region] = h => [h.Work.Region],
        [Issuer] = h => h.Work.Issuers,
        [Kind] = h => [h.Work.Kind],
        ["year"] = h => [h.Work.IssuedOn?.Year.ToString(CultureInfo.InvariantCulture)],
        ["issued_on"] = h => [Date(h.Work.IssuedOn)],
        ["effective_on"] = h => [Date(h.Work.EffectiveOn)],
        ["expires_on"] = h => [Date(h.Work.ExpiresOn)],
    };

    // Names that people give in Dify, and their ways of writing ours.
    private static readonly Dictionary<string, string> s_synonyms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["状态"] = Status, ["效力"] = Status, ["层级"] = Level, ["级别"] = Level, ["地区"] = Region, ["发文机关"] = Issuer, ["发文单位"] = Issuer, ["issuers"] = Issuer,
        ["文种"] = Kind, ["年份"] = "year", ["文号"] = "number", ["发文字号"] = "number", ["document_number"] = "number", ["documentNumber"] = "number",
        ["标题"] = "title", ["document_name"] = "title", ["条款"] = "clause", ["页码"] = "page", ["documentId"] = "document_id", ["provisionId"] = "provision_id",
        ["成文日期"] = "issued_on", ["issuedOn"] = "issued_on", ["施行日期"] = "effective_on", ["effectiveOn"] = "effective_on",
        ["有效期至"] = "expires_on", ["expiresOn"] = "expires_on", ["asOf"] = AsOf,
    };

    /// <summary>All names.</summary>
    public static IEnumerable<string> Names => s_values.Keys.Append(AsOf);

    /// <summary>Our name of a field; null for one that we do not have.</summary>
    public static string? Known(string name) =>
        s_synonyms.TryGetValue(name, out var meant) ? meant : Names.FirstOrDefault(n => n.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a hit has there; nothing where it is unknown.</summary>
    public static IReadOnlyList<string> Values(string name, HitView hit) =>
        s_values.TryGetValue(name, out var read) ? [.. read(hit).OfType<string>().Where(v => v.Length > 0)] : [];

    private static string? Date(DateOnly? date) => date is null ? null : Wording.Date(date);
}
