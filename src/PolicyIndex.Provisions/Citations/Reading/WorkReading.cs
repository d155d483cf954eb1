using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Citations.Finding;
using PolicyIndex.Provisions.Citations.Typing;
using PolicyIndex.Provisions.Locators;
using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Citations.Reading;

/// <summary>One pass over a work in reading order; short names defined on the way hold from there on.</summary>
internal sealed partial class WorkReading
{
    private readonly ParsedWork parsed;
    private readonly ProvisionAnchors anchors;
    private readonly Work work;
    private readonly OwnUnits units;
    private readonly AmendingScope amending;
    private readonly ShortNames names = new();

    public WorkReading(ParsedWork parsed, ProvisionAnchors anchors)
    {
        (this.parsed, this.anchors, work) = (parsed, anchors, parsed.Work);
        units = new OwnUnits(parsed.Provisions);
        amending = new AmendingScope(units.ById);
    }

    public IReadOnlyList<Citation> Read()
    {
        var citations = new List<Citation>();
        foreach (var provision in parsed.Provisions.Where(p => p.Text.Length > 0))
        {
            citations.AddRange(Read(provision).OrderBy(c => c.Start));
        }

        return citations;
    }

    private List<Citation> Read(Provision provision)
    {
        var writer = new CitationWriter(work, provision, anchors);
        if (AttachmentLabel().IsMatch(provision.Text) || provision.Kind is ProvisionKind.DocumentNumber or ProvisionKind.Signature or ProvisionKind.Date or ProvisionKind.Addressee or ProvisionKind.Contents)
        {
            return writer.Written;
        }

        if (provision.Kind == ProvisionKind.AttachmentList)
        {
            ReadAttachments(provision, writer);
            return writer.Written;
        }

        var text = provision.Text;
        var references = ReferenceFinder.Find(text, names.Unmarked);
        var definitions = new DefinitionReading(work, names).Read(text, references, writer);
        references = [.. references.Where(r => !definitions.Any(d => d.Start < r.Start && r.End <= d.End && r.First.Kind == MentionKind.Title && d.Terms.Contains($"《{r.First.Value}》")))];
        var amended = amending.Of(provision);
        var place = CitingPlace.Of(provision, work, units.ById);
        var typing = new ReferenceReading(work, units, names, place, references, writer);
        for (var i = 0; i < references.Count; i++)
        {
            if (amended is null || !AmendingScope.InQuotation(text, references[i].Start))
            {
                typing.Read(i, amended);
            }
        }

        amending.Note(provision, writer.Written);
        ReadUnnamed(place, references, writer);

        ReadAppended(provision, writer);
        ReadIssuedTitle(provision, references, writer);
        return writer.Written;
    }

    private void ReadAttachments(Provision provision, CitationWriter writer)
    {
        foreach (var entry in AttachmentEntries.Read(provision.Text))
        {
            var isInstrument = provision.Component == "main" && work.InstrumentTitle is { } title && TitleNames.Compact(title) == TitleNames.Compact(entry.Title);
            var unit = (isInstrument ? units.InstrumentTitle() : null) ?? units.Attachment(entry.Number);
            writer.Add(entry.Start, entry.End, CitationRelation.Internal, CitationForm.Unit,
                new CitationTarget(work.Id, unit?.Id, entry.Title, null, entry.Number == 0 ? "附件" : $"附件{entry.Number}"),
                unit is null ? CitationResolution.Unresolved : CitationResolution.Provision);
        }
    }

    private static void ReadUnnamed(CitingPlace place, IReadOnlyList<Reference> references, CitationWriter writer)
    {
        var provision = place.Provision;
        if (provision.Kind == ProvisionKind.Title)
        {
            return;
        }

        foreach (var unnamed in UnnamedFinder.Find(provision.Text, place.Purpose).Where(u => !references.Any(r => r.Start < u.End && u.Start < r.End)))
        {
            writer.Add(unnamed.Start, unnamed.End, unnamed.Relation, CitationForm.Name, new CitationTarget { Name = provision.Text[unnamed.Start..unnamed.End] }, CitationResolution.Unresolved);
        }
    }

    /// <summary>附件2 alone on its line is a label that the outline left as text.</summary>
    [GeneratedRegex(@"^\s*附件\s*[0-9一二三四五六七八九十]{0,3}\s*[:：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex AttachmentLabel();

    /// <summary>…指标体系（附后）: the attachment by its title.</summary>
    private void ReadAppended(Provision provision, CitationWriter writer)
    {
        foreach (Match match in Appended().Matches(provision.Text))
        {
            if (units.AttachmentNamed(match.Groups["name"].Value) is { } attachment)
            {
                writer.Add(match.Index, match.Index + match.Length, CitationRelation.Internal, CitationForm.Unit,
                    new CitationTarget(work.Id, attachment.Id, match.Groups["name"].Value, null, units.Write(attachment)), CitationResolution.Provision);
            }
        }
    }

    [GeneratedRegex(@"(?<name>[^，。；：、（()）《》\n]{4,40})[（(](?:见)?附后[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex Appended();

    /// <summary>关于印发云岭省设备更新方案的通知: the title of the instrument without 《》.</summary>
    private void ReadIssuedTitle(Provision provision, IReadOnlyList<Reference> references, CitationWriter writer)
    {
        if (provision.Kind != ProvisionKind.Title || provision.Component != "main" || work.InstrumentTitle is not { } title || references.Any(r => r.Title is not null))
        {
            return;
        }

        var at = provision.Text.IndexOf(title, StringComparison.Ordinal);
        if (at > 1)
        {
            var forwarded = provision.Text.AsSpan(0, at).TrimEnd().EndsWith("转发", StringComparison.Ordinal);
            writer.Add(at, at + title.Length, forwarded ? CitationRelation.Forwards : CitationRelation.Issues, CitationForm.Name,
                new CitationTarget(work.Id, units.InstrumentTitle()?.Id) { Name = title }, units.InstrumentTitle() is null ? CitationResolution.Work : CitationResolution.Provision);
        }
    }
}
