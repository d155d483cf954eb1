using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Relations;

/// <summary>
/// Works without a text here: those of the catalogue, and those that texts name. A number gives a work its id, so that the
/// reference meets the work when its text arrives; a title does where there is no number.
/// </summary>
internal sealed class ExternalWorks
{
    private readonly Dictionary<string, ExternalWorkRow> known;
    private readonly Dictionary<string, string> byTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ExternalWorkRow> named = new(StringComparer.Ordinal);

    public ExternalWorks(IEnumerable<ExternalWorkRow> rows)
    {
        known = rows.ToDictionary(r => r.Id, StringComparer.Ordinal);
        foreach (var row in known.Values.Where(r => r.Catalogued))
        {
            foreach (var title in new[] { row.Title, row.InstrumentTitle }.OfType<string>())
            {
                // A title that two works bear names neither.
                byTitle[title] = byTitle.TryGetValue(title, out var other) && other != row.Id ? "" : row.Id;
            }
        }
    }

    /// <summary>Works that texts name and that were not known before.</summary>
    public IReadOnlyCollection<ExternalWorkRow> Named => named.Values;

    /// <summary>Id of the work that a citation means, external ones included; null where that is not one work.</summary>
    public string? IdOf(Citation citation)
    {
        if (citation.IsLinked)
        {
            return citation.Target.WorkId;
        }

        if (citation.Resolution != CitationResolution.External || citation.Form == CitationForm.Standard)
        {
            return null;
        }

        if (DocumentNumber.TryParse(citation.Target.Number, out var number))
        {
            return Name(WorkId.From(number), citation.Target.Title ?? number.Canonical, number.Canonical);
        }

        if (citation.Target.Number is not null || citation.Target.Title is not { } title || !title.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        return byTitle.TryGetValue(title, out var catalogued)
            ? catalogued.Length == 0 ? null : catalogued
            : Name(WorkId.From(title, null), title, null);
    }

    private string Name(string id, string title, string? number)
    {
        if (!known.ContainsKey(id) && !named.ContainsKey(id))
        {
            named[id] = new ExternalWorkRow { Id = id, Title = title, DocumentNumber = number, Issuers = [], Kind = null, Catalogued = false };
        }

        return id;
    }
}
