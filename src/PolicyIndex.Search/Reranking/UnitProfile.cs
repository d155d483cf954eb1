using System.Globalization;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Search.Reranking;

/// <summary>
/// What the re-ranker knows of a provision, worked out when it is indexed and kept beside it in the index. Texts are folded
/// as <see cref="MatchText"/> folds them.
/// </summary>
/// <param name="WorkId">Its work.</param>
/// <param name="Id">Its id.</param>
/// <param name="InAttachment">Whether it stands in an attachment.</param>
/// <param name="Level">Level of the work.</param>
/// <param name="Region">Territory of the work; empty for none.</param>
/// <param name="Given">Kinds of answer its words give, bits of <see cref="Questions.AnswerPatterns.GivenBy"/>.</param>
/// <param name="Quantities">Terms of the numbers with units in its text, a space after each.</param>
/// <param name="Title">Title of the instrument, or of the work without one.</param>
/// <param name="Headings">Headings of the enclosing units, outermost first, a stroke between.</param>
/// <param name="Heading">Its own heading; empty without one.</param>
/// <param name="Text">Its own words.</param>
internal sealed record UnitProfile(
    string WorkId,
    string Id,
    bool InAttachment,
    AdministrativeLevel Level,
    string Region,
    int Given,
    string Quantities,
    string Title,
    string Headings,
    string Heading,
    string Text)
{
    private const char Separator = '\u001F';
    private const int PartCount = 11;

    /// <summary>As kept in the index.</summary>
    public string Encode() => string.Join(Separator, WorkId, Id, InAttachment ? "1" : "0", Told((int)Level), Region, Told(Given), Quantities, Title, Headings, Heading, Text);

    /// <summary>Reads what <see cref="Encode"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It was not written by it.</exception>
    public static UnitProfile Decode(string encoded)
    {
        var parts = encoded.Split(Separator);
        return parts.Length == PartCount
            ? new UnitProfile(parts[0], parts[1], parts[2] == "1", (AdministrativeLevel)Number(parts[3]), parts[4], Number(parts[5]), parts[6], parts[7], parts[8], parts[9], parts[10])
            : throw new InvalidDataException($"A unit profile in the index has {parts.Length} parts instead of {PartCount}: rebuild the index from the store.");
    }

    private static string Told(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Number(string part) => int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture);
}
