using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Parsing.Unbroken;

/// <summary>Where the head of an unbroken text comes apart: title, number, history in brackets, contents, addressees.</summary>
internal static partial class UnbrokenHead
{
    public static IEnumerable<int> Cuts(string head)
    {
        var after = 0;
        if (DocumentNumber.Find(head) is [var number, ..] && number.Start > 0 && !head.AsSpan(0, number.Start).ContainsAny("。；，：（"))
        {
            yield return number.Start;
            yield return number.End;
            after = number.End;
        }

        if (History().Match(head) is { Success: true, Index: > 0 } history)
        {
            yield return history.Index;
            yield return history.Index + history.Length;
        }

        if (Contents().Match(head) is { Success: true, Index: > 0 } contents)
        {
            yield return contents.Groups["word"].Index;
        }

        if (after > 0 && Addressees().Match(head, after) is { Success: true } sentTo && sentTo.Index == after)
        {
            yield return after + sentTo.Length;
        }
    }

    // （2025年3月28日…通过 根据…修正）, brackets inside it allowed.
    [GeneratedRegex(@"[（(]\s*[12][0-9]{3}\s*年(?:[^（）()]|[（(][^（）()]*[）)])*[）)]")]
    private static partial Regex History();

    [GeneratedRegex(@"(?:^|[\s）)])(?<word>目\s*[录次])\s*(?=第)")]
    private static partial Regex Contents();

    [GeneratedRegex(@"\s*[^。：:]{2,120}[：:]")]
    private static partial Regex Addressees();
}
