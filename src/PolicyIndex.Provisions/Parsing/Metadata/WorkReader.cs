using PolicyIndex.Provisions.Parsing.Components;
using PolicyIndex.Provisions.Parsing.Documents;
using PolicyIndex.Provisions.Parsing.Outline;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Parsing.Metadata;

/// <summary>Reads a work's metadata from its components: what each field means stands at <see cref="Work"/>.</summary>
internal sealed class WorkReader(string source, ComponentReader.Result document)
{
    private readonly List<UnitDraft> head = document.Components[0].Units;

    /// <summary>All but the id and the dates of effect, which need the written provisions.</summary>
    public Work Read()
    {
        var title = document.Title;
        var number = DocumentNumber();
        var instrument = InstrumentTitle();
        var issuers = Issuers(title, number);
        var province = Provinces.OfDocumentNumber(number) ?? (issuers.Count > 0 ? Provinces.NamedIn(issuers[0]) : Provinces.NamedIn(TitleFacts.IssuerPart(title)));
        var level = Territory.LevelOf(issuers.Count > 0 ? issuers[0] : title, province);
        return new Work
        {
            Id = "",
            Title = title,
            InstrumentTitle = instrument,
            DocumentNumber = number,
            Issuers = issuers,
            IssuedOn = IssuedOn(),
            Level = level,
            Region = level == AdministrativeLevel.National ? null : province,
            Kind = TitleFacts.KindOf(instrument ?? title),
            Vehicle = instrument is null ? null : document.IsOrder ? "令" : TitleFacts.KindOf(title),
            Trial = TitleFacts.IsTrial(instrument ?? title) || TitleFacts.IsTrial(title),
            Abridged = document.Components.SelectMany(c => c.Units).Where(u => u.Kind == ProvisionKind.Note).Any(u => TextOf(u).Contains("删减", StringComparison.Ordinal)),
            Addressees = [.. head.Where(u => u.Kind == ProvisionKind.Addressee).SelectMany(u => TextOf(u).TrimEnd('：', ':').Split(['，', '；', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
        };
    }

    private string? DocumentNumber()
    {
        var printed = head.FirstOrDefault(u => u.Kind == ProvisionKind.DocumentNumber);
        if (printed is null)
        {
            return null;
        }

        var text = TextOf(printed);
        if (document.IsOrder && Works.DocumentNumber.TryParse(document.Title + text, out var order))
        {
            return order.Canonical;
        }

        return Works.DocumentNumber.TryParse(text, out var number) ? number.Canonical : text;
    }

    private string? InstrumentTitle()
    {
        var printed = document.Components.Skip(1).FirstOrDefault(c => !c.Name.StartsWith("attachment", StringComparison.Ordinal))?.Units.FirstOrDefault(u => u.Kind == ProvisionKind.Title);
        return printed is not null ? TextOf(printed) : document.InstrumentTitle;
    }

    private IReadOnlyList<string> Issuers(string title, string? number)
    {
        if (document.IsOrder)
        {
            var name = title.EndsWith('令') ? title[..^1] : title;
            return [name.StartsWith("中华人民共和国", StringComparison.Ordinal) && name.Length > 7 ? name["中华人民共和国".Length..] : name];
        }

        var signature = document.Components.SelectMany(c => c.Units.Where(u => u.Kind == ProvisionKind.Signature && u.Segment == "落款").Take(1)).FirstOrDefault();
        if (signature is not null)
        {
            var signed = IssuerSegmenter.Split(signature.Blocks.SelectMany(b => b.Slices).Select(s => source.Substring(s.Start, s.Length)).Where(l => !SignatureLine.IsPerson(l)));
            if (signed.Count > 0)
            {
                return signed;
            }
        }

        var named = TitleFacts.IssuerPart(title);
        if (named.Length == 0)
        {
            return [];
        }

        var province = Provinces.OfDocumentNumber(number);
        return [.. IssuerSegmenter.Split([TitleFacts.WithoutCount(named)]).Select(n => InFull(n, province))];
    }

    // A province's title says 省财政厅 or only 财政厅 where the signature would say 贵州省财政厅.
    private static string InFull(string name, string? province) =>
        province is null || Provinces.NamedIn(name) is not null || name.StartsWith("中共", StringComparison.Ordinal) ? name
        : province + (name.StartsWith('省') ? name[1..] : name);

    private DateOnly? IssuedOn()
    {
        foreach (var unit in head.Where(u => u.Kind == ProvisionKind.Date).Concat(head.Where(u => u.Kind == ProvisionKind.Note)).Concat(document.Components.Skip(1).SelectMany(c => c.Units).Where(u => u.Kind == ProvisionKind.Date)))
        {
            var text = TextFolding.Fold(TextOf(unit));
            if (CalendarDate.TryReadAlone(text, out var alone))
            {
                return alone;
            }

            // （2007年6月29日…通过 自2008年1月1日起施行）: the first date of the note is the promulgation or adoption.
            if (CalendarDate.FindAll(text).Select(d => (DateOnly?)d.Date).FirstOrDefault() is { } first)
            {
                return first;
            }
        }

        return null;
    }

    private string TextOf(UnitDraft unit) => string.Concat(unit.Blocks.Select(b => b.Join(source)));
}
