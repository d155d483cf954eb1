using System.Globalization;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Eval.Metadata;

/// <summary>The table of scored fields.</summary>
internal static class MetadataFields
{
    private const string None = "none";
    private const string OnIssue = "on issue";

    /// <summary>In the order of the report.</summary>
    public static IReadOnlyList<MetadataField> All { get; } =
    [
        new("title", g => g.Title, p => p.Parsed.Work.Title),
        new("instrument", g => g.Instrument ?? None, p => p.Parsed.Work.InstrumentTitle ?? None),
        new("number", g => g.DocNo ?? None, p => p.Parsed.Work.DocumentNumber ?? None),
        new("issuers", g => Together(g.Issuers), p => Together(p.Parsed.Work.Issuers)),
        new("issued on", g => Iso(g.IssuedOn), p => Iso(p.Parsed.Work.IssuedOn)),
        new("effective on", g => g.EffectiveOn ?? None, p => Effective(p.Parsed.Work)),
        new("expires on", g => Iso(g.ExpiresOn), p => Iso(p.Parsed.Work.ExpiresOn)),
        new("level", g => g.Level ?? None, p => p.Parsed.Work.Level.ToString(), (g, p) => string.Equals(g.Level, p.Parsed.Work.Level.ToString(), StringComparison.OrdinalIgnoreCase)),
        new("kind", g => string.Join(" or ", DocumentKinds.Wanted(g)), p => p.Parsed.Work.Kind ?? None, (g, p) => DocumentKinds.Agree(g, p.Parsed.Work.Kind)),
        new("lines", g => g.Lines.ToString(), p => p.Lines.ToString()),
        .. UnitCounts.Forms.Select(form => new MetadataField(
            $"count of {form}",
            g => g.Counts[form].ToString(CultureInfo.InvariantCulture),
            p => UnitCounts.Of(p, form).ToString(CultureInfo.InvariantCulture))
        {
            Applies = g => g.Counts.ContainsKey(form),
        }),
    ];

    private static string Together(IEnumerable<string> names) =>
        string.Join("、", names.Select(Folding.Fold).Order(StringComparer.Ordinal));

    private static string Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? None;

    private static string Effective(Work work) => work.EffectiveOnIssue ? OnIssue : Iso(work.EffectiveOn);
}
