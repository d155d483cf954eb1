using System.Text.Json;
using System.Xml;
using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Pages.Display;

namespace PolicyIndex.Service.Export;

/// <summary>Preface, body and conclusions of an act: every unit once, in document order, under its own eId.</summary>
internal sealed class AkomaNtosoBody
{
    private readonly XmlWriter xml;
    private readonly string ns;
    private readonly ILookup<string?, ProvisionView> children;
    private readonly ILookup<string, CitationView> citations;

    private AkomaNtosoBody(XmlWriter xml, string ns, ExportedText text)
    {
        this.xml = xml;
        this.ns = ns;
        children = text.Units.ToLookup(u => u.ParentId, StringComparer.Ordinal);
        citations = text.Citations.ToLookup(c => c.ProvisionId, StringComparer.Ordinal);
    }

    public static void Write(XmlWriter xml, string ns, ExportedText text) => new AkomaNtosoBody(xml, ns, text).Write(text.Units);

    private void Write(IReadOnlyList<ProvisionView> units)
    {
        var top = children[null].ToList();
        var head = top.TakeWhile(u => IsLeaf(u) && u.Kind is ProvisionKind.Title or ProvisionKind.DocumentNumber or ProvisionKind.Note or ProvisionKind.Addressee).ToList();
        var rest = top.Skip(head.Count).ToList();
        var tail = rest.AsEnumerable().Reverse().TakeWhile(u => IsLeaf(u) && u.Kind is ProvisionKind.Signature or ProvisionKind.Date or ProvisionKind.Closing).Reverse().ToList();
        if (head.Count > 0)
        {
            Blocks("preface", head);
        }

        Start("body");
        foreach (var unit in rest.Take(rest.Count - tail.Count))
        {
            Unit(unit);
        }

        if (rest.Count == tail.Count)
        {
            // The standard wants a body where the text has none.
            Start("hcontainer", "body", ("name", "empty"));
            Start("content");
            Start("p");
            End(4);
        }
        else
        {
            End(1);
        }

        if (tail.Count > 0)
        {
            Blocks("conclusions", tail);
        }
    }

    private void Blocks(string element, List<ProvisionView> units)
    {
        Start(element);
        foreach (var unit in units)
        {
            Start("p", unit.EId);
            var inline = unit.Kind switch
            {
                ProvisionKind.Title => "docTitle",
                ProvisionKind.DocumentNumber => "docNumber",
                _ => null,
            };
            if (inline is not null)
            {
                Start(inline);
            }

            Words(unit, 0, unit.Text.Length);
            End(inline is null ? 1 : 2);
        }

        End(1);
    }

    private void Unit(ProvisionView unit)
    {
        var element = ElementOf(unit.Kind);
        Start(element ?? "hcontainer", unit.EId, element is null ? ("name", JsonNamingPolicy.CamelCase.ConvertName(unit.Kind.ToString())) : null);
        if (unit.Label.Length > 0)
        {
            Start("num");
            xml.WriteString(AkomaNtoso.Clean(unit.Label));
            End(1);
        }

        var heading = ReaderUnit.HeadingOf(unit);
        if (heading > 0)
        {
            Start("heading");
            Words(unit, 0, heading);
            End(1);
        }

        var below = children[unit.Id].ToList();
        if (below.Count == 0 || unit.Text.Length > heading)
        {
            Start(below.Count == 0 ? "content" : "intro");
            Paragraphs(unit, heading);
            End(1);
        }

        below.ForEach(Unit);
        End(1);
    }

    private void Paragraphs(ProvisionView unit, int from)
    {
        do
        {
            var end = unit.Text.IndexOf('\n', from);
            end = end < 0 ? unit.Text.Length : end;
            Start("p");
            Words(unit, from, end);
            End(1);
            from = end + 1;
        }
        while (from < unit.Text.Length);
    }

    private void Words(ProvisionView unit, int from, int to)
    {
        foreach (var piece in LinkedText.Of(unit.Text, from, to, citations[unit.Id]))
        {
            if (piece.Citation is { } citation && Target(citation) is { } href)
            {
                Start("ref", null, ("href", href));
                xml.WriteString(AkomaNtoso.Clean(piece.Text));
                End(1);
            }
            else
            {
                xml.WriteString(AkomaNtoso.Clean(piece.Text));
            }
        }
    }

    private static string? Target(CitationView citation)
    {
        if (citation.Target.WorkId is not { } work)
        {
            return null;
        }

        var eId = citation.Resolution == CitationResolution.Provision && citation.Target.ProvisionId is { } unit ? Provisions.Works.ProvisionAddress.Parse(unit)?.EId : null;
        return work == citation.WorkId ? eId is null ? null : $"#{eId}" : AkomaNtoso.Iri(work, eId);
    }

    private bool IsLeaf(ProvisionView unit) => !children[unit.Id].Any();

    private static string? ElementOf(ProvisionKind kind) => kind switch
    {
        ProvisionKind.Part => "part",
        ProvisionKind.Chapter => "chapter",
        ProvisionKind.Section => "section",
        ProvisionKind.Article => "article",
        ProvisionKind.Paragraph => "paragraph",
        ProvisionKind.Item => "point",
        ProvisionKind.Subitem => "indent",
        _ => null,
    };

    private void Start(string element, string? eId = null, (string Name, string Value)? attribute = null)
    {
        xml.WriteStartElement(element, ns);
        if (eId is not null)
        {
            xml.WriteAttributeString("eId", eId);
        }

        if (attribute is var (name, value))
        {
            xml.WriteAttributeString(name, value);
        }
    }

    private void End(int elements)
    {
        for (var i = 0; i < elements; i++)
        {
            xml.WriteEndElement();
        }
    }
}
