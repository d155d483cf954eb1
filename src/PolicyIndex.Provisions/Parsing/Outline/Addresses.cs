using System.Globalization;
using PolicyIndex.Provisions.Parsing.Markers;

namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>
/// Gives each unit its path and eId, both unique in the work. A second unit with the same labels gets <c>~2</c> behind its
/// segment (and <c>-2</c> in the eId) and a diagnostic.
/// </summary>
internal sealed class Addresses(DiagnosticLog log)
{
    private readonly UniqueNames paths = new("~");
    private readonly UniqueNames eIds = new("-");

    public (string Path, string EId) Assign(UnitDraft unit, string parentPath, string parentEId, string pathPrefix, string eIdPrefix)
    {
        var segment = unit.Segment ?? SegmentOf(unit);
        var code = unit.Code ?? CodeOf(unit);
        // Articles are numbered through the whole text, so their address needs no chapter.
        var eIdParent = unit.Kind == ProvisionKind.Article ? eIdPrefix : parentEId.Length > 0 ? parentEId + "__" : eIdPrefix;
        var path = parentPath.Length > 0 ? $"{parentPath}/{segment}" : pathPrefix + segment;
        var eId = eIdParent + code;
        var uniquePath = paths.Take(path);
        var uniqueEId = eIds.Take(eId);
        if (uniquePath != path && unit.LabelSlices.Count > 0)
        {
            log.Add("address-repeated", $"“{path}”在文中出现不止一次，后出现的记为“{uniquePath}”。", unit.LabelSlices[0]);
        }

        return (uniquePath, uniqueEId);
    }

    private static string SegmentOf(UnitDraft unit) => unit.Marker switch
    {
        MarkerKind.Dash => string.Create(CultureInfo.InvariantCulture, $"——{unit.Number}"),
        MarkerKind.ChineseEnumeration or MarkerKind.ArabicEnumeration or MarkerKind.LatinEnumeration => unit.Label.TrimEnd('、', '.', '．'),
        MarkerKind.Box or MarkerKind.Article => unit.Label.TrimEnd('：', ':', '、'),
        _ => unit.Label,
    };

    private static string CodeOf(UnitDraft unit)
    {
        var number = unit.Suffix > 0 ? string.Create(CultureInfo.InvariantCulture, $"{unit.Number}-{unit.Suffix}") : unit.Number.ToString(CultureInfo.InvariantCulture);
        var name = unit.Kind switch
        {
            ProvisionKind.Part => unit.Marker == MarkerKind.SubPart ? "subpart" : "part",
            ProvisionKind.Chapter => "chp",
            ProvisionKind.Section => "sec",
            ProvisionKind.Article => "art",
            ProvisionKind.Paragraph => "para",
            ProvisionKind.Item => "item",
            ProvisionKind.Subitem => "subitem",
            ProvisionKind.Box => "box",
            _ => unit.Marker == MarkerKind.Dash ? "dash" : "lvl",
        };
        return $"{name}_{number}";
    }
}
