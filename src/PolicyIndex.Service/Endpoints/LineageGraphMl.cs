using System.Globalization;
using System.Text;
using System.Xml;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Endpoints;

/// <summary>A lineage as GraphML (graphml.graphdrawing.org), for Gephi, yEd, NetworkX.</summary>
internal static class LineageGraphMl
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly string[] s_ofNode = ["title", "number", "issuedOn", "stored", "state"];
    private static readonly string[] s_ofEdge = ["relation", "fromProvision", "toProvision", "unit", "date", "held", "quote"];

    public static byte[] Write(LineageView lineage)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = false }))
        {
            xml.WriteStartElement("graphml", Namespace);
            Keys(xml, "node", s_ofNode);
            Keys(xml, "edge", s_ofEdge);
            xml.WriteStartElement("graph", Namespace);
            xml.WriteAttributeString("id", lineage.WorkId);
            xml.WriteAttributeString("edgedefault", "directed");
            foreach (var work in lineage.Works)
            {
                xml.WriteStartElement("node", Namespace);
                xml.WriteAttributeString("id", work.Id);
                Data(xml, s_ofNode, work.Title, work.DocumentNumber, Date(work.IssuedOn), work.Stored ? "true" : "false", work.State);
                xml.WriteEndElement();
            }

            foreach (var edge in lineage.Edges)
            {
                xml.WriteStartElement("edge", Namespace);
                xml.WriteAttributeString("id", edge.Id);
                xml.WriteAttributeString("source", edge.FromWorkId);
                xml.WriteAttributeString("target", edge.ToWorkId);
                Data(xml, s_ofEdge, edge.Relation, edge.FromProvisionId, edge.ToProvisionId, edge.Unit, Date(edge.Date), edge.State?.ToString().ToLowerInvariant(), edge.Quote);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Keys(XmlWriter xml, string of, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            xml.WriteStartElement("key", Namespace);
            xml.WriteAttributeString("id", name);
            xml.WriteAttributeString("for", of);
            xml.WriteAttributeString("attr.name", name);
            xml.WriteAttributeString("attr.type", name == "stored" ? "boolean" : "string");
            xml.WriteEndElement();
        }
    }

    private static void Data(XmlWriter xml, string[] names, params string?[] values)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (values[i] is { Length: > 0 } value)
            {
                xml.WriteStartElement("data", Namespace);
                xml.WriteAttributeString("key", names[i]);
                xml.WriteString(string.Concat(value.Where(XmlConvert.IsXmlChar)));
                xml.WriteEndElement();
            }
        }
    }

    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
