using PolicyIndex.Provisions.Enterprises;

namespace PolicyIndex.Service.Pages.Display;

/// <summary>A piece of a description: words from which a fact was read, or words between them.</summary>
/// <param name="Text">The words.</param>
/// <param name="Field">The fact's field; null between facts.</param>
internal sealed record ReadWords(string Text, string? Field)
{
    /// <summary>The description in pieces. Where facts were read from overlapping words, the one of fewer words is marked.</summary>
    public static IReadOnlyList<ReadWords> Of(string text, IReadOnlyList<FactSpan> facts)
    {
        var chosen = new List<FactSpan>();
        foreach (var fact in facts.Where(f => f.Start >= 0 && f.End <= text.Length && f.Start < f.End).OrderBy(f => f.End - f.Start))
        {
            if (!chosen.Exists(c => c.Start < fact.End && fact.Start < c.End))
            {
                chosen.Add(fact);
            }
        }

        var pieces = new List<ReadWords>();
        var at = 0;
        foreach (var fact in chosen.OrderBy(f => f.Start))
        {
            if (fact.Start > at)
            {
                pieces.Add(new ReadWords(text[at..fact.Start], null));
            }

            pieces.Add(new ReadWords(text[fact.Start..fact.End], fact.Field));
            at = fact.End;
        }

        if (at < text.Length)
        {
            pieces.Add(new ReadWords(text[at..], null));
        }

        return pieces;
    }
}
