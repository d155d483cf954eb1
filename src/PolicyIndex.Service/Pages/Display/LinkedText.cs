using PolicyIndex.Provisions.Citations;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Pages.Display;

/// <summary>A piece of a unit's text, a reference or not.</summary>
/// <param name="Text">The words.</param>
/// <param name="Address">Where a reference leads; null for other words and for references that lead nowhere.</param>
/// <param name="Hint">What a reference means.</param>
/// <param name="Citation">The reference; null for other words.</param>
internal sealed record LinkedText(string Text, string? Address = null, string? Hint = null, CitationView? Citation = null)
{
    /// <summary>Cuts a stretch of a unit's text at its references.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="from">Where the stretch begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="citations">References of the unit.</param>
    public static IReadOnlyList<LinkedText> Of(string text, int from, int to, IEnumerable<CitationView> citations)
    {
        var pieces = new List<LinkedText>();
        var at = from;
        foreach (var citation in citations.Where(c => AddressOf(c) is not null).OrderBy(c => c.Start).ThenByDescending(c => c.End))
        {
            // A reference across the border of two paragraphs, or inside another one, stays plain words.
            if (citation.Start < at || citation.End > to || citation.Start >= citation.End)
            {
                continue;
            }

            Add(pieces, text[at..citation.Start]);
            pieces.Add(new LinkedText(text[citation.Start..citation.End], AddressOf(citation), HintOf(citation), citation));
            at = citation.End;
        }

        Add(pieces, text[at..to]);
        return pieces;
    }

    /// <summary>Page of a work or unit: the text where it is here, what is known of the work where it is not.</summary>
    public static string? AddressOf(CitationView citation)
    {
        if (citation.Target.WorkId is not { } work)
        {
            return null;
        }

        var page = $"/works/{Uri.EscapeDataString(work)}";
        return citation.Resolution switch
        {
            CitationResolution.External => page + "/lineage",
            _ when citation.Target.ProvisionId is { } unit => $"{(work == citation.WorkId ? "" : page)}#{unit[(work.Length + 1)..]}",
            CitationResolution.Work when work != citation.WorkId => page,
            _ => null,
        };
    }

    private static string HintOf(CitationView citation) =>
        string.Concat(
            citation.Target.Title is { } title ? $"《{title}》" : "",
            citation.Target.Number is { } number ? $"（{number}）" : "",
            citation.Target.Unit,
            citation.Resolution == CitationResolution.External ? " · 正文未收录" : "");

    private static void Add(List<LinkedText> pieces, string text)
    {
        if (text.Length > 0)
        {
            pieces.Add(new LinkedText(text));
        }
    }
}
