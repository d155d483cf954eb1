using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Service.Pages.Display;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Export;

/// <summary>
/// A work as schema.org Legislation (schema.org/Legislation, after ELI). What is unknown is left out: a status of 状态不明 has no
/// legal force here.
/// </summary>
internal static class LegislationJsonLd
{
    public static byte[] Write(ExportedText text) => JsonSerializer.SerializeToUtf8Bytes(Of(text), StoreJson.Options);

    private static JsonObject Of(ExportedText text)
    {
        var work = text.Work;
        var legislation = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Legislation",
            ["@id"] = AddressOf(work.Id),
            ["name"] = Wording.Name(work),
            ["inLanguage"] = "zh-CN",
        };
        Set(legislation, "alternateName", work.InstrumentTitle is null ? null : work.Title);
        Set(legislation, "legislationIdentifier", work.DocumentNumber);
        Set(legislation, "legislationType", work.Kind);
        Set(legislation, "legislationDate", Wording.Date(work.IssuedOn));
        Set(legislation, "legislationDateVersion", Wording.Date(work.Expression.From));
        Set(legislation, "legislationJurisdiction", work.Region ?? (work.Level == Provisions.Works.AdministrativeLevel.National ? "中华人民共和国" : null));
        Set(legislation, "legislationLegalForce", Force(text));
        Set(legislation, "temporalCoverage", InForce(text));
        legislation["legislationPassedBy"] = Array(work.Issuers.Select(i => new JsonObject { ["@type"] = "GovernmentOrganization", ["name"] = i }));
        // What a former text says of its own day is in it; relations are those of the work.
        legislation["legislationRepeals"] = Related(text, EffectRelation.Repeals, EffectRelation.Replaces);
        legislation["legislationAmends"] = Related(text, EffectRelation.Amends);
        legislation["legislationApplies"] = Related(text, EffectRelation.Implements);
        legislation["isBasedOn"] = Related(text, EffectRelation.BasedOn);
        legislation["encoding"] = Array(work.Manifestations.Select(m => new JsonObject
        {
            ["@type"] = "LegislationObject",
            ["name"] = m.FileName,
            ["encodingFormat"] = m.MediaType,
            ["sha256"] = m.Sha256,
        }));
        legislation["hasPart"] = Array(text.Units.Where(u => u.Text.Length > 0).Select(u => new JsonObject
        {
            ["@type"] = "Legislation",
            ["@id"] = $"{AddressOf(work.Id)}#{u.EId}",
            ["name"] = Wording.Path(u.Path),
            ["text"] = u.Label + u.Text,
        }));
        foreach (var empty in legislation.Where(p => p.Value is JsonArray { Count: 0 }).Select(p => p.Key).ToList())
        {
            legislation.Remove(empty);
        }

        return legislation;
    }

    // Relative: the export does not know under which name the service is reached.
    private static string AddressOf(string workId) => Wording.Address(workId);

    private static string? Force(ExportedText text) => text.Work.Status.State switch
    {
        "有效" => text.Status.Provisions.Any(p => p.Status.State != "有效") ? "https://schema.org/PartiallyInForce" : "https://schema.org/InForce",
        "失效" or "尚未施行" => "https://schema.org/NotInForce",
        _ => null,
    };

    // An ISO 8601 interval from the first day in force to the last one.
    private static string? InForce(ExportedText text)
    {
        var periods = text.Status.Periods;
        var first = periods.FirstOrDefault(p => p.State == "有效")?.From;
        var ended = periods.FirstOrDefault(p => p.State == "失效" && p.From > first)?.From;
        return first is null ? null : $"{Wording.Date(first)}/{(ended is { } end ? Wording.Date(end.AddDays(-1)) : "..")}";
    }

    private static JsonArray Related(ExportedText text, params EffectRelation[] relations) => Array(text.Effects
        .Where(e => e.WorkId == text.Work.Id && e.Target.WorkId is { } to && to != text.Work.Id && relations.Contains(e.Relation)
            && e.State is EffectState.Proposed or EffectState.Confirmed && (!e.Inferred || e.State == EffectState.Confirmed))
        .DistinctBy(e => e.Target.WorkId, StringComparer.Ordinal)
        .Select(e =>
        {
            var related = new JsonObject { ["@type"] = "Legislation", ["@id"] = AddressOf(e.Target.WorkId!) };
            Set(related, "name", e.Target.Title);
            Set(related, "legislationIdentifier", e.Target.Number);
            return related;
        }));

    private static JsonArray Array(IEnumerable<JsonObject> items) => new([.. items]);

    private static void Set(JsonObject target, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            target[name] = value;
        }
    }
}
