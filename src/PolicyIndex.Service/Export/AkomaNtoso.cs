using System.Globalization;
using System.Text;
using System.Xml;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Pages.Display;

namespace PolicyIndex.Service.Export;

/// <summary>
/// A text as Akoma Ntoso 3.0 (OASIS LegalDocML): an act whose units keep their eIds. 条 is article, 款 paragraph, 项 point, 目 indent; levels
/// without an element of their own (一、（一） headings, boxes, tables, attachments) are hcontainers that name their kind. References
/// that are links are refs.
/// </summary>
internal static class AkomaNtoso
{
    private const string Namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    private const string Source = "#policyindex";

    /// <summary>A date where the standard wants one and the text prints none.</summary>
    private const string Unknown = "0001-01-01";

    public static byte[] Write(ExportedText text)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = false, CheckCharacters = false }))
        {
            xml.WriteStartElement("akomaNtoso", Namespace);
            xml.WriteStartElement("act", Namespace);
            xml.WriteAttributeString("name", text.Work.Kind ?? "act");
            xml.WriteAttributeString("contains", text.Work.Expression.Count > 1 ? "singleVersion" : "originalVersion");
            Meta(xml, text);
            AkomaNtosoBody.Write(xml, Namespace, text);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    /// <summary>Address of a work, or of a unit in it, in the manner of the naming convention.</summary>
    public static string Iri(string workId, string? eId = null) => $"/akn/cn/act/{Uri.EscapeDataString(workId)}{(eId is null ? "" : $"#{eId}")}";

    /// <summary>Text without the characters that XML cannot carry.</summary>
    public static string Clean(string text) => text.All(XmlConvert.IsXmlChar) ? text
        : string.Concat(text.EnumerateRunes().Where(r => !r.IsBmp || XmlConvert.IsXmlChar((char)r.Value)));

    private static void Meta(XmlWriter xml, ExportedText text)
    {
        var work = text.Work;
        var version = $"{Iri(work.Id)}/zho@{Date(work.Expression.From ?? work.IssuedOn)}";
        xml.WriteStartElement("meta", Namespace);
        xml.WriteStartElement("identification", Namespace);
        xml.WriteAttributeString("source", Source);
        Level(xml, "FRBRWork", Iri(work.Id), Date(work.IssuedOn), work.IssuedOn is null ? "unknown" : "issued", work.Issuers, () =>
        {
            Value(xml, "FRBRcountry", "cn");
            Value(xml, "FRBRsubtype", work.Kind);
            Value(xml, "FRBRnumber", work.DocumentNumber);
            Value(xml, "FRBRname", Wording.Name(work));
        });
        Level(xml, "FRBRExpression", version, Date(work.Expression.From ?? work.IssuedOn), "inForce", work.Issuers, () =>
        {
            xml.WriteStartElement("FRBRlanguage", Namespace);
            xml.WriteAttributeString("language", "zho");
            xml.WriteEndElement();
        });
        Level(xml, "FRBRManifestation", $"{version}.xml", work.UpdatedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "generation", [], () => Value(xml, "FRBRformat", "application/akn+xml"));
        xml.WriteEndElement();
        Lifecycle(xml, work);
        References(xml, work.Issuers);
        xml.WriteEndElement();
    }

    private static void Level(XmlWriter xml, string level, string iri, string date, string dateName, IReadOnlyList<string> authors, Action rest)
    {
        xml.WriteStartElement(level, Namespace);
        Value(xml, "FRBRthis", iri);
        Value(xml, "FRBRuri", iri);
        xml.WriteStartElement("FRBRdate", Namespace);
        xml.WriteAttributeString("date", date);
        xml.WriteAttributeString("name", dateName);
        xml.WriteEndElement();
        foreach (var href in authors.Count == 0 ? [Source] : Enumerable.Range(1, authors.Count).Select(n => $"#issuer-{n}"))
        {
            xml.WriteStartElement("FRBRauthor", Namespace);
            xml.WriteAttributeString("href", href);
            xml.WriteEndElement();
        }

        rest();
        xml.WriteEndElement();
    }

    private static void Lifecycle(XmlWriter xml, WorkDetail work)
    {
        var events = work.Dates.Where(d => d.On is not null).Select(d => (On: d.On!.Value, Type: d.Kind switch
        {
            LegalDateKind.Adopted or LegalDateKind.Approved or LegalDateKind.Promulgated or LegalDateKind.Issued or LegalDateKind.Original => "generation",
            LegalDateKind.Revised => "amendment",
            _ => "",
        })).Where(e => e.Type.Length > 0).Distinct().OrderBy(e => e.On).ToList();
        if (events.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("lifecycle", Namespace);
        xml.WriteAttributeString("source", Source);
        for (var i = 0; i < events.Count; i++)
        {
            xml.WriteStartElement("eventRef", Namespace);
            xml.WriteAttributeString("eId", $"event_{i + 1}");
            xml.WriteAttributeString("source", Source);
            xml.WriteAttributeString("date", Date(events[i].On));
            xml.WriteAttributeString("type", events[i].Type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void References(XmlWriter xml, IReadOnlyList<string> issuers)
    {
        xml.WriteStartElement("references", Namespace);
        xml.WriteAttributeString("source", Source);
        Organisation(xml, "policyindex", "PolicyIndex");
        for (var i = 0; i < issuers.Count; i++)
        {
            Organisation(xml, $"issuer-{i + 1}", issuers[i]);
        }

        xml.WriteEndElement();
    }

    private static void Organisation(XmlWriter xml, string id, string name)
    {
        xml.WriteStartElement("TLCOrganization", Namespace);
        xml.WriteAttributeString("eId", id);
        xml.WriteAttributeString("href", $"/akn/ontology/organization/cn/{Uri.EscapeDataString(name)}");
        xml.WriteAttributeString("showAs", Clean(name));
        xml.WriteEndElement();
    }

    private static void Value(XmlWriter xml, string element, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            xml.WriteStartElement(element, Namespace);
            xml.WriteAttributeString("value", Clean(value));
            xml.WriteEndElement();
        }
    }

    private static string Date(DateOnly? date) => date is { } day ? Wording.Date(day) : Unknown;
}
