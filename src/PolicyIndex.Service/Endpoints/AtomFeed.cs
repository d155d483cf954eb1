using System.Globalization;
using System.Text;
using System.Xml;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Endpoints;

/// <summary>The change log as an Atom feed (RFC 4287). Ids are stable: they are made of the entry's number.</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static byte[] Write(ChangesView changes, string address)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteElementString("id", Namespace, "urn:policyindex:changes");
            xml.WriteElementString("title", Namespace, "政策文件变动");
            xml.WriteElementString("updated", Namespace, Time(changes.Items.Count > 0 ? changes.Items[^1].At : DateTime.UnixEpoch));
            Link(xml, "self", $"{address}/api/changes?format=atom");
            Link(xml, "next", string.Create(CultureInfo.InvariantCulture, $"{address}/api/changes?format=atom&since={changes.Next}"));
            foreach (var change in changes.Items)
            {
                Entry(xml, change, address);
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Entry(XmlWriter xml, ChangeView change, string address)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("id", Namespace, string.Create(CultureInfo.InvariantCulture, $"urn:policyindex:change:{change.Sequence}"));
        xml.WriteElementString("title", Namespace, $"{change.WorkId}：{What(change)}");
        xml.WriteElementString("updated", Namespace, Time(change.At));
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, change.By ?? "PolicyIndex");
        xml.WriteEndElement();
        Link(xml, "alternate", $"{address}/works/{Uri.EscapeDataString(change.WorkId)}");
        if (change.EffectId is { } effect)
        {
            Link(xml, "related", $"{address}/api/effects/{Uri.EscapeDataString(effect)}");
        }

        xml.WriteEndElement();
    }

    private static string What(ChangeView change) => change switch
    {
        { Kind: ChangeKind.Rules } => "核定企业规则",
        { Action: AssertionAction.Add } => "补登效力记录",
        { Action: AssertionAction.Confirm } => "确认效力记录",
        { Action: AssertionAction.Reject } => "否定效力记录",
        { Action: AssertionAction.Correct } => "更正效力记录",
        { Action: AssertionAction.Dispute } => "存疑",
        { Action: AssertionAction.Undo } => "撤销编辑意见",
        { Kind: ChangeKind.Upsert } => "文本入库或更新",
        { Kind: ChangeKind.Remove } => "文本移除",
        _ => "效力记录有变",
    };

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Time(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
