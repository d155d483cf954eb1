using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Matching.Papers;

namespace PolicyIndex.Service.Matching;

/// <summary>
/// An enterprise as the form of the page sends it. The form shows back what was read from the description; a field that still holds that
/// is no fact of its own, one that was changed is, and one that was emptied is not known.
/// </summary>
internal sealed record MatchForm
{
    private const char Separator = '|';

    private static readonly char[] s_lines = ['\r', '\n'];

    /// <summary>The enterprise in its own words.</summary>
    public string? Description { get; set; }

    /// <summary><see cref="DigestOf"/> the description that the fields were read from; none where nothing was read yet.</summary>
    public string? ReadOf { get; set; }

    public string? Region { get; set; }

    public string? Industry { get; set; }

    public string? Size { get; set; }

    public string? Employees { get; set; }

    /// <summary>万元.</summary>
    public string? Revenue { get; set; }

    /// <summary>万元.</summary>
    public string? Assets { get; set; }

    public string? Ownership { get; set; }

    public string? Founded { get; set; }

    /// <summary>Titles and lists, one a line.</summary>
    public string? Qualifications { get; set; }

    /// <summary>What it does or plans, one a line.</summary>
    public string? Activities { get; set; }

    /// <summary>Clauses of the description that are meant otherwise: <c>denied|clause</c>.</summary>
    public string?[] Meant { get; set; } = [];

    /// <summary>Facts that have no field of their own: <c>name|value</c>.</summary>
    public string?[] Other { get; set; } = [];

    /// <summary>Questions that were answered: <c>yes|question</c>, <c>no|question</c>, or <c>skip|question</c>.</summary>
    public string?[] Answered { get; set; } = [];

    /// <summary>The answer that was given last, in the same form.</summary>
    public string? Answer { get; set; }

    public DateOnly? AsOf { get; set; }

    public PaperOrder Sort { get; set; }

    /// <summary>Every rule, those that do not apply as well; otherwise the first of each section.</summary>
    public bool Full { get; set; }

    /// <summary>All answers, the last one to each question.</summary>
    public IReadOnlyList<(string Standing, string Question)> Answers =>
        [.. Answered.Append(Answer).OfType<string>().Select(a => a.Split(Separator, 2)).Where(a => a is ["yes" or "no" or "skip", { Length: > 0 }])
            .GroupBy(a => a[1], StringComparer.Ordinal).Select(g => (g.Last()[0], g.Key))];

    /// <summary>Whether anything was said of an enterprise.</summary>
    public bool IsEmpty => new[] { Description, Region, Industry, Size, Employees, Revenue, Assets, Ownership, Founded, Qualifications, Activities }.All(string.IsNullOrWhiteSpace);

    /// <summary>Tells descriptions apart.</summary>
    public static string DigestOf(string description) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Lines(description))))[..12];

    /// <summary>What is asked, or the name of the field that holds no number.</summary>
    public (MatchRequest? Request, string? NoNumber) ToRequest()
    {
        var description = string.IsNullOrWhiteSpace(Description) ? null : Lines(Description.Trim());
        var read = description is null or { Length: > MatchRequestReader.LongestDescription } ? null : DescriptionReader.Read(description).Profile;
        var echoed = read is not null && ReadOf == DigestOf(description!);
        var unread = new List<string>();
        var facts = new FactsRequest
        {
            Region = Own("region", Region, ReadFact.Region(read)),
            Industry = Own("industry", Industry, ReadFact.Industry(read)),
            Size = Own("size", Size, read?.StatedSize),
            Ownership = Own("ownership", Ownership, ReadFact.Ownership(read)),
            Founded = Own("founded", Founded, read?.Founded),
            Qualifications = List(Qualifications),
            Activities = List(Activities),
            Other = Other.OfType<string>().Select(o => o.Split(Separator, 2)).Where(o => o.Length == 2).GroupBy(o => o[0], StringComparer.Ordinal)
                .ToDictionary(o => o.Key, o => JsonSerializer.SerializeToElement(o.First()[1]), StringComparer.Ordinal),
        };
        foreach (var (name, value) in new[] { ("从业人员", Employees), ("营业收入", Revenue), ("资产总额", Assets) })
        {
            if (!string.IsNullOrWhiteSpace(value) && Number(value) is null)
            {
                return (null, name);
            }
        }

        facts = facts with
        {
            Employees = Number(Own("employees", Employees, ReadFact.Number(read?.Employees))),
            RevenueWan = Number(Own("revenue", Revenue, ReadFact.Number(read?.Revenue))),
            AssetsWan = Number(Own("assets", Assets, ReadFact.Number(read?.Assets))),
        };
        return (new MatchRequest(
            facts,
            description,
            AsOf,
            [.. Answers.Where(a => a.Standing != "skip").Select(a => new AnswerRequest(a.Question, a.Standing == "yes"))],
            unread,
            echoed ? [.. Meant.OfType<string>().Select(m => m.Split(Separator, 2)).Where(m => m.Length == 2 && Enum.TryParse<Standing>(m[0], ignoreCase: true, out _)).Select(m => new StandingRequest(m[1], Enum.Parse<Standing>(m[0], ignoreCase: true)))] : [],
            Full ? true : null), null);

        // A new description is read before what was shown of the old one.
        string? Own(string field, string? filled, string? fromWords)
        {
            var value = string.IsNullOrWhiteSpace(filled) ? null : filled.Trim();
            if (value is null && echoed && fromWords is not null)
            {
                unread.Add(field);
            }

            return value is null || value == fromWords || (fromWords is not null && ReadOf is { Length: > 0 } && !echoed) ? null : value;
        }
    }

    private static IReadOnlyList<string>? List(string? text) =>
        text?.Split(s_lines, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } lines ? lines : null;

    private static decimal? Number(string? text) =>
        decimal.TryParse(text?.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;

    // Browsers send line ends as CR LF.
    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
