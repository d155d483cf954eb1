using System.Globalization;
using System.Text.RegularExpressions;

namespace PolicyIndex.Search.Questions;

/// <summary>Years in a question: 2024年, 2024年度, （2024—2027年）, 〔2024〕.</summary>
internal static partial class YearWords
{
    /// <summary>Each year once, in the order of mention.</summary>
    public static IReadOnlyList<int> In(string text) =>
        [.. Year().Matches(text).Select(m => int.Parse(m.Groups["y"].ValueSpan, CultureInfo.InvariantCulture)).Distinct()];

    [GeneratedRegex(@"(?<![0-9.])(?<y>(?:19|20)[0-9]{2})(?=\s*(?:年|[—–\-至到]\s*(?:19|20)[0-9]{2}\s*年|[〕\]）]))", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
