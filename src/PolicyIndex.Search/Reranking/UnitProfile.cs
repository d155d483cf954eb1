using System.Globalization;
using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Search.Reranking;

/// <summary>
/// What the re-ranker knows of a provision, worked out when it is indexed and kept beside it in the index. Texts are folded
/// as <see cref="MatchText"/> folds them.
/// </summary>
/// <param name="WorkId">Its work.</param>
/// <param name="Place">Id of the enclosing unit; empty at the top.</param>
/// <param name="Id">Its own id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Level">Level of the work.</param>
/// <param name="Region">Territory of the work; empty for none.</param>
/// <param name="Year">Year of issue; 0 where unknown.</param>
/// <param name="Given">Kinds of answer its words give, bits of <see cref="Questions.AnswerPatterns.GivenBy"/>.</param>
/// <param name="Title">Title of the instrument, or of the work without one.</param>
/// <param name="Headings">Headings of the enclosing units.</param>
/// <param name="Heading">Its own heading; empty without one.</param>
/// <param name="LeadIn">The words of the enclosing units that give it its force.</param>
/// <param name="Text">Its own words.</param>
/// <param name="Below">Words of the units below it, cut after <see cref="LongestBelow"/> characters.</param>
internal sealed record UnitProfile(
    string WorkId,
    string Place,
    string Id,
    ProvisionKind Kind,
    AdministrativeLevel Level,
    string Region,
    int Year,
    int Given,
    string Title,
    string Headings,
    string Heading,
    string LeadIn,
    string Text,
    string Below)
{
    /// <summary>More of the units below is another unit's answer.</summary>
    public const int LongestBelow = 1_200;

    private const char Separator = '\u001F';
    private const int PartCount = 14;

    /// <summary>As kept in the index.</summary>
    public string Encode() => string.Join(
        Separator,
        WorkId,
        Place,
        Id,
        ((int)Kind).ToString(CultureInfo.InvariantCulture),
        ((int)Level).ToString(CultureInfo.InvariantCulture),
        Region,
        Year.ToString(CultureInfo.InvariantCulture),
        Given.ToString(CultureInfo.InvariantCulture),
        Title,
        Headings,
        Heading,
        LeadIn,
        Text,
        Below);

    /// <summary>Reads what <see cref="Encode"/> wrote.</summary>
    public static UnitProfile Decode(string encoded)
    {
        var parts = encoded.Split(Separator);
        if (parts.Length != PartCount)
        {
            throw new InvalidDataException($"A unit profile in the index has {parts.Length} parts instead of {PartCount}: rebuild the index from the store.");
        }

        return new UnitProfile(parts[0], parts[1], parts[2], (ProvisionKind)Number(parts[3]), (AdministrativeLevel)Number(parts[4]), parts[5], Number(parts[6]), Number(parts[7]), parts[8], parts[9], parts[10], parts[11], parts[12], parts[13]);
    }

    private static int Number(string part) => int.Parse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
