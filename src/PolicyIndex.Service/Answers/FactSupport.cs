using System.Text.RegularExpressions;
using PolicyIndex.Search.Questions;

namespace PolicyIndex.Service.Answers;

/// <summary>
/// Whether the figures, days and offices that a question asks for stand where its matter stands. A text about the matter without
/// the figure, and a figure about something else, are the two ways of answering what the documents do not say.
/// </summary>
internal static class FactSupport
{
    /// <summary>A phrase that the work's title says already tells little about its clauses.</summary>
    private const double SaidByTitle = 0.35;
    private const double InTitle = 0.6;

    /// <summary>Hits further down are not asked.</summary>
    private const int Deepest = 8;

    /// <summary>For a kind of fact, or for all sentences, the best share of the question's phrases that stand beside such a fact; 0 where none is found.</summary>
    public static double Of(Regex? told, IReadOnlyList<string> phrases, IReadOnlyList<EverydayWord> everyday, IReadOnlyList<Passage> passages)
    {
        var beside = new Dictionary<string, string>(StringComparer.Ordinal);
        return passages.Where(p => p.Rank < Deepest && (told is null || told.IsMatch(p.Text)))
            .Select(p => Share(phrases, everyday, beside.TryGetValue(p.Unit.Id, out var known) ? known : beside[p.Unit.Id] = Beside(p), Matter.Fold(p.Work.Work.Title + p.Work.Work.InstrumentTitle)))
            .DefaultIfEmpty(0)
            .Max();
    }

    /// <summary>Share of the phrases that a text has; 1 without phrases.</summary>
    public static double Share(IReadOnlyList<string> phrases, IReadOnlyList<EverydayWord> everyday, string text, string title)
    {
        var (present, all) = (0.0, 0.0);
        var otherwise = everyday.Where(e => e.Written.Any(w => text.Contains(Matter.Fold(w), StringComparison.Ordinal))).Select(e => Matter.Fold(e.Said)).ToList();
        foreach (var phrase in phrases)
        {
            var weight = KeyPhrases.Weight(phrase) * (KeyPhrases.Presence(phrase, title) >= InTitle ? SaidByTitle : 1);
            present += weight * KeyPhrases.Presence(phrase, text, otherwise);
            all += weight;
        }

        return all > 0 ? present / all : 1;
    }

    private static string Beside(Passage passage) => Matter.Fold(passage.Unit.LeadIn + passage.Unit.Heading + passage.Unit.Text);
}
