using PolicyIndex.Provisions.Locators;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Search.Questions;

/// <summary>
/// What is understood of a question beside its words, purely of its text: no index and no catalogue is asked. All of it are
/// soft preferences for the ranking; who wants a filter takes the values into a <see cref="SearchRequest"/>.
/// </summary>
/// <param name="Text">As the user wrote it.</param>
/// <param name="Kinds">Kinds of answer asked for; several are usual, none for key words.</param>
/// <param name="Parts">The things it asks one by one, each understandable by itself; the text alone where it asks one thing.</param>
/// <param name="Locator">Work and unit that it names (《…》第九条); see <see cref="QuestionTargets"/> for what they are in a catalogue.</param>
/// <param name="Numbers">Document numbers that it names, in order, each once.</param>
/// <param name="Region">Province it names, in full (贵州 → 贵州省); null without one.</param>
/// <param name="Level">Level it speaks of (国家, 省里, 我市); null where it does not say.</param>
/// <param name="Authorities">National bodies it names, in full (工信部 → 工业和信息化部), in order, each once.</param>
/// <param name="Years">Years it names, each once, in order.</param>
/// <param name="Sizes">Sizes of enterprise it speaks of (小微 → small and micro), each once, largest first.</param>
/// <param name="Qualifications">Recognised standings of an enterprise it speaks of, by their common names (小巨人 → 专精特新“小巨人”企业).</param>
public sealed record QuestionReading(
    string Text,
    IReadOnlyList<AnswerKind> Kinds,
    IReadOnlyList<string> Parts,
    Locator Locator,
    IReadOnlyList<DocumentNumber> Numbers,
    string? Region,
    AdministrativeLevel? Level,
    IReadOnlyList<string> Authorities,
    IReadOnlyList<int> Years,
    IReadOnlyList<EnterpriseSize> Sizes,
    IReadOnlyList<string> Qualifications)
{
    /// <summary>Reads a question. Takes every text.</summary>
    public static QuestionReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new QuestionReading(
            text,
            AnswerPatterns.AskedBy(text),
            QuestionParts.Of(text),
            LocatorParser.Parse(text),
            [.. DocumentNumber.Find(text).Select(m => m.Number).Distinct()],
            Provinces.NamedIn(text),
            TerritoryWords.LevelIn(text),
            AuthorityWords.NamedIn(text),
            YearWords.In(text),
            EnterpriseWords.SizesIn(text),
            EnterpriseWords.QualificationsIn(text));
    }

    /// <summary>Whether it asks for a kind of answer.</summary>
    public bool Asks(AnswerKind kind) => Kinds.Contains(kind);
}
