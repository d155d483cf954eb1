using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Parsing.Unbroken;

/// <summary>The signature and date behind the last sentence of an unbroken text.</summary>
internal static partial class UnbrokenTail
{
    /// <summary>Offsets of the signature and of the date; none where the text ends with a sentence.</summary>
    /// <param name="text">The line.</param>
    /// <param name="from">Offset behind its last marker.</param>
    public static IEnumerable<int> Cuts(string text, int from) =>
        Signed().Match(text, from) is { Success: true } signed ? [signed.Groups["office"].Index, signed.Groups["date"].Index] : [];

    [GeneratedRegex(@"(?<=。)\s*(?<office>[^。，；：0-9]{2,80})(?<date>[12][0-9]{3}\s*年\s*[0-9]{1,2}\s*月\s*[0-9]{1,2}\s*日)\s*$")]
    private static partial Regex Signed();
}
