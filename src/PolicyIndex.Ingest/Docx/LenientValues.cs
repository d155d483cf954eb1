using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyIndex.Ingest.Docx;

/// <summary>Attribute values as word processors forgive them: one bad value is ignored, not the document.</summary>
internal static class LenientValues
{
    // ECMA-376 §17.17.4: a toggle without a value is on.
    public static bool? Toggle(OnOffType? property) => property is null ? null : property.Val?.InnerText is null or "1" or "true" or "on";

    public static int? Number(OpenXmlSimpleType? value) =>
        int.TryParse(value?.InnerText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
