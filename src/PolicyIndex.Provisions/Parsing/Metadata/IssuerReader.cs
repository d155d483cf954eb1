using PolicyIndex.Provisions.Parsing.Components;
using PolicyIndex.Provisions.Parsing.Documents;
using PolicyIndex.Provisions.Parsing.Outline;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Parsing.Metadata;

/// <summary>
/// Who issued a work, from the place that says it best: the heading of an order, the signature, the history under the title of a law, the
/// title.
/// </summary>
internal sealed class IssuerReader(string source, ComponentReader.Result document, HistoryNote history)
{
    private const string State = "中华人民共和国";

    public IReadOnlyList<string> Read(string? number)
    {
        if (document.IsOrder)
        {
            return OfOrder();
        }

        if (Signed() is { Count: > 0 } signed)
        {
            return signed;
        }

        if (history.Body is { } body && !TitlePattern.IsDocumentTitle(TextFolding.Fold(document.Title)))
        {
            return IssuerSegmenter.Split([body]);
        }

        var named = TitleFacts.IssuerPart(document.Title);
        if (named.Length == 0)
        {
            return DocumentNumber.TryParse(number, out var order) && order.Carrier is not null && order.Issuer.Length > 0 ? [order.Issuer] : Authors();
        }

        var province = Territory.ProvinceOfNumber(number, named);
        return [.. IssuerSegmenter.Split([TitleFacts.WithoutCount(named)]).Select(n => InFull(n, province))];
    }

    // The President signs what another body adopted.
    private IReadOnlyList<string> OfOrder()
    {
        var title = document.Title;
        var end = Math.Max(title.LastIndexOf('令'), title.LastIndexOf("公告", StringComparison.Ordinal));
        var name = (end > 0 ? title[..end] : title).Trim();
        name = name.StartsWith(State, StringComparison.Ordinal) && name.Length > State.Length ? name[State.Length..] : name;
        return name == "主席" ? [history.Body ?? State + name] : IssuerSegmenter.Split([name]);
    }

    private IReadOnlyList<string> Signed() =>
        Offices(document.Components.SelectMany(c => c.Units.Where(u => u.Kind == ProvisionKind.Signature && u.Segment == "落款").Take(1)).FirstOrDefault());

    // The office below the title of a report.
    private IReadOnlyList<string> Authors() => Offices(document.Components[0].Units.Find(u => u is { Kind: ProvisionKind.Signature, Segment: "署名" }));

    private IReadOnlyList<string> Offices(UnitDraft? signature) => signature is null ? []
        : IssuerSegmenter.Split(signature.Blocks.SelectMany(b => b.Slices).Select(s => source.Substring(s.Start, s.Length)).Where(l => !SignatureLine.IsPerson(l)));

    // A province's title says 省财政厅 or only 财政厅 where the signature would say 贵州省财政厅.
    private static string InFull(string name, string? province) =>
        province is null || Territory.ProvinceNamedIn(name) is not null || name.StartsWith("中共", StringComparison.Ordinal) ? name
        : province + (name.StartsWith('省') ? name[1..] : name);
}
