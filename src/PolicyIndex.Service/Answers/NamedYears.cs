using System.Globalization;
using System.Text.RegularExpressions;
using PolicyIndex.Search.Questions;

namespace PolicyIndex.Service.Answers;

/// <summary>
/// The years that a question asks about. A figure of another year answers nothing, so that one of them has to be spoken of where the
/// evidence stands. Years of the asker's own case (我公司2020年成立) and of works' names and numbers are not asked about.
/// </summary>
internal static partial class NamedYears
{
    /// <summary>Years in the clauses that ask, titles and numbers of works left out.</summary>
    public static IReadOnlyList<int> AskedAbout(string question) =>
        [.. QuestionParts.ClausesOf(WorkName().Replace(question, "")).Where(QuestionParts.Asks).SelectMany(c => Year().Matches(c)).Select(m => int.Parse(m.Groups["y"].ValueSpan, CultureInfo.InvariantCulture)).Distinct()];

    /// <summary>Whether a passage speaks of a year: in its sentence, its unit's head, the title, or as the year of the document.</summary>
    /// <param name="year">The year.</param>
    /// <param name="passage">The passage.</param>
    public static bool IsSpokenOf(int year, Passage passage)
    {
        var head = $"{passage.Unit.LeadIn} {passage.Unit.Heading} {passage.Work.Work.Title} {passage.Work.Work.InstrumentTitle}";
        return passage.Work.Work.IssuedOn?.Year == year || passage.Work.Work.EffectiveOn?.Year == year || passage.Work.Work.ExpiresOn?.Year == year
            || Names(passage.Text, year) || Names(head, year);
    }

    private static bool Names(string text, int year) =>
        Spoken().Matches(text).Any(m => Number(m, "y") is { } from && (from == year || (Number(m, "z") is { } to && from <= year && year <= to)));

    private static int? Number(Match match, string group) => match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("《[^》]*》|[〔\\[（(](?:19|20)[0-9]{2}[〕\\]）)]", RegexOptions.CultureInvariant)]
    private static partial Regex WorkName();

    [GeneratedRegex("(?<![0-9])(?<y>(?:19|20)[0-9]{2})\\s*年", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    /// <summary>A year that figures are compared with (较2020年) is not what they are of.</summary>
    [GeneratedRegex("(?<!(?:较|比|以|相比)\\s*)(?<![0-9])(?<y>(?:19|20)[0-9]{2})\\s*(?:(?:年)?\\s*[—–\\-至到]+\\s*(?<z>(?:19|20)[0-9]{2})\\s*)?年", RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();
}
