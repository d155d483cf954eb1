using PolicyIndex.Provisions.Parsing.Components;
using PolicyIndex.Provisions.Parsing.Documents;
using PolicyIndex.Provisions.Parsing.Outline;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Parsing.Metadata;

/// <summary>Reads a work's metadata from its components: what each field means stands at <see cref="Work"/>.</summary>
internal sealed class WorkReader
{
    private readonly string source;
    private readonly ComponentReader.Result document;
    private readonly AnchorMap anchors;
    private readonly List<UnitDraft> head;
    private readonly List<(UnitText Text, HistoryNote History)> histories;
    private readonly HistoryNote history;

    public WorkReader(string source, ComponentReader.Result document, AnchorMap anchors)
    {
        this.source = source;
        this.document = document;
        this.anchors = anchors;
        head = document.Components[0].Units;
        histories = [.. HistoryUnits().Select(u => new UnitText(source, u)).Select(t => (t, HistoryNote.Read(t.Text)))];
        history = HistoryNote.Combine(histories.Select(h => h.History));
    }

    /// <summary>All but the id and what the text says of its own validity, which needs the written provisions.</summary>
    public Work Read()
    {
        var title = document.Title;
        var number = Number();
        var instrument = InstrumentTitle();
        var issuers = new IssuerReader(source, document, history).Read(number);
        var issuer = issuers.Count > 0 ? issuers[0] : TitleFacts.IssuerPart(title);
        var province = Territory.ProvinceNamedIn(issuer) ?? Territory.ProvinceOfNumber(number, issuer);
        var bareTitle = title.TrimStart('《');
        province ??= issuers.Count == 0 && Territory.ProvinceNamedIn(bareTitle) is { } named && bareTitle.StartsWith(named, StringComparison.Ordinal) ? named : null;
        var level = issuers.Count > 0 ? Territory.LevelOf(issuers[0], province) : Territory.LevelOfTitle(bareTitle, province);
        return new Work
        {
            Id = "",
            Title = title,
            InstrumentTitle = instrument,
            DocumentNumber = number,
            Issuers = issuers,
            IssuedOn = IssuedOn(),
            EffectiveOn = history.Events.Where(e => e.Kind == LegalDateKind.Effective).Select(e => (DateOnly?)e.On).FirstOrDefault(),
            Dates = [.. Dates()],
            Level = level,
            Region = level == AdministrativeLevel.National ? null : province,
            Kind = TitleFacts.KindOf(instrument ?? title),
            Vehicle = instrument is null ? null : document.IsOrder && TitleFacts.KindOf(title) is not "公告" ? "令" : TitleFacts.KindOf(title),
            Trial = TitleFacts.IsTrial(instrument ?? title) || TitleFacts.IsTrial(title),
            Abridged = document.Components.SelectMany(c => c.Units).Where(u => u.Kind == ProvisionKind.Note).Any(u => TextOf(u).Contains("删减", StringComparison.Ordinal)),
            Addressees = [.. head.Where(u => u.Kind == ProvisionKind.Addressee).SelectMany(u => TextOf(u).TrimEnd('：', ':').Split(['，', '；', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
        };
    }

    // The sentence of an order that promulgates, and the notes under the titles of the work and of its instrument.
    private IEnumerable<UnitDraft> HistoryUnits() =>
        document.Components.Where(c => !c.Name.StartsWith("attachment", StringComparison.Ordinal))
            .SelectMany(c => c.Units.Where(u => u.Segment?.StartsWith("题注", StringComparison.Ordinal) == true || (c.Name == "vehicle" && u.Kind == ProvisionKind.Preamble)))
            .SelectMany(u => u.Children.Any() ? u.Children : [u]);

    private string? Number()
    {
        var printed = head.FirstOrDefault(u => u.Kind == ProvisionKind.DocumentNumber);
        var text = printed is null ? "" : TextOf(printed);
        if (document.IsOrder && DocumentNumber.TryParse(document.Title + text, out var order))
        {
            return order.Canonical;
        }

        if (document.IsOrder && TitlePattern.IsNumberOfTerm(TextFolding.Fold(text)))
        {
            return document.Title + text;
        }

        var announced = document.Components.Skip(1).Where(c => !c.Name.StartsWith("attachment", StringComparison.Ordinal)).SelectMany(c => c.Units).FirstOrDefault(u => u.Kind == ProvisionKind.DocumentNumber);
        if (announced is not null && DocumentNumber.TryParse(TextOf(announced), out var own))
        {
            return own.Canonical;
        }

        return DocumentNumber.TryParse(text, out var number) || DocumentNumber.TryParse(Series(text), out number) ? InFull(number).Canonical : printed is not null ? text : history.Number;
    }

    // 2025年第7号 under the title of an announcement.
    private string Series(string printed) => TitlePattern.IsAnnouncement(TextFolding.Fold(document.Title)) ? document.Title[^2..] + printed : printed;

    // 公告2025年第2号 under the title of an announcement: the title tells whose.
    private DocumentNumber InFull(DocumentNumber number) =>
        number.Issuer.Length == 0 && TitleFacts.IssuerPart(document.Title) is { Length: > 0 } issuer && DocumentNumber.TryParse(issuer + number.Canonical, out var whole) ? whole : number;

    private string? InstrumentTitle()
    {
        var printed = document.Components.Skip(1).FirstOrDefault(c => !c.Name.StartsWith("attachment", StringComparison.Ordinal))?.Units.FirstOrDefault(u => u.Kind == ProvisionKind.Title);
        return printed is not null ? TextOf(printed) : document.InstrumentTitle;
    }

    // The date under the signature, else the promulgation or adoption that the note under the title tells, else whatever date stands there.
    private DateOnly? IssuedOn() =>
        DatesIn(head.Where(u => u.Kind == ProvisionKind.Date))
        ?? HistoryNote.Combine(head.Where(u => u.Kind == ProvisionKind.Note).Select(u => HistoryNote.Read(TextOf(u)))).FirstIssued
        ?? DatesIn(head.Where(u => u.Kind == ProvisionKind.Note).Concat(document.Components.Skip(1).SelectMany(c => c.Units).Where(u => u.Kind == ProvisionKind.Date)));

    private DateOnly? DatesIn(IEnumerable<UnitDraft> units) =>
        units.SelectMany(u => CalendarDate.FindAll(TextFolding.Fold(TextOf(u)))).Select(d => (DateOnly?)d.Date).FirstOrDefault();

    private IEnumerable<LegalDate> Dates()
    {
        foreach (var (text, note) in histories)
        {
            foreach (var e in note.Events)
            {
                var (start, end) = text.Locate(e.Start, e.Length);
                yield return new LegalDate(e.Kind, e.On, text.Text.Substring(e.Start, e.Length), anchors.Between(start, end));
            }
        }

        if (head.FirstOrDefault(u => u.Kind == ProvisionKind.Date) is { } signed && CalendarDate.TryReadAlone(TextOf(signed), out var date))
        {
            var text = new UnitText(source, signed);
            var (start, end) = text.Locate(0, text.Text.Length);
            // An order is promulgated by being signed.
            yield return new LegalDate(document.IsOrder && document.InstrumentTitle is not null ? LegalDateKind.Promulgated : LegalDateKind.Issued, date, text.Text, anchors.Between(start, end));
        }
        else if (head.FirstOrDefault(u => u.Kind == ProvisionKind.Note && CalendarDate.TryReadAlone(TextOf(u), out _)) is { } noted && CalendarDate.TryReadAlone(TextOf(noted), out var bare))
        {
            // （2025年3月20日） under the title of a text that nobody signed.
            var text = new UnitText(source, noted);
            var (start, end) = text.Locate(0, text.Text.Length);
            yield return new LegalDate(LegalDateKind.Issued, bare, text.Text, anchors.Between(start, end));
        }
    }

    private string TextOf(UnitDraft unit) => new UnitText(source, unit).Text;
}
