using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Effects;
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
    public string? IdOf(Citation citation) =>
        citation.IsLinked ? citation.Target.WorkId
        : citation.Form == CitationForm.Standard || citation.Resolution != CitationResolution.External ? null
        : IdOf(citation.Target);

    /// <summary>Id of the work that an effect is done to, external ones included; null where that is not one work.</summary>
    public string? IdOf(Effect effect) =>
        effect.Target.WorkId ?? (effect.Resolution == CitationResolution.External ? IdOf(effect.Target) : null);

    private string? IdOf(CitationTarget target)
    {
        if (DocumentNumber.TryParse(target.Number, out var number))
        {
            return Name(WorkId.From(number), target.Title ?? number.Canonical, number.Canonical);
        }

        if (target.Number is not null || target.Title is not { } title || !title.Any(char.IsLetterOrDigit))
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
