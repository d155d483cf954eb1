using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Parsing.Components;

/// <summary>The title of the instrument that a text says it carries; what it names as its basis or changes is none.</summary>
internal static partial class AnnouncedInstrument
{
    /// <summary>What an order promulgates: the first 《》 of its text. Null where the order is the rule itself.</summary>
    public static string? InOrder(string text) =>
        Quoted().Matches(text).FirstOrDefault(m => !IsBasis(text, m.Index) && !Changed().IsMatch(text[(m.Index + m.Length)..]))?.Groups["title"].Value;

    /// <summary>What a notice issues by its first sentences, its title left aside: 现将《…》印发给你们, 《…》已经…同意，现印发.</summary>
    public static string? InNotice(string text) => Issued().Match(text) is { Success: true } issued ? issued.Groups["title"].Value : null;

    // 根据《…》和《…》: to the end of the clause.
    private static bool IsBasis(string text, int at)
    {
        var clause = text.AsSpan(0, at).LastIndexOfAny("，。；：,;:") + 1;
        return Basis().IsMatch(text.AsSpan(clause, at - clause));
    }

    private const string Title = @"《(?<title>(?:[^《》]|《[^《》]*》)+)》";

    [GeneratedRegex(Title)]
    private static partial Regex Quoted();

    [GeneratedRegex("现(?:将|把)(?:修订后的|修改后的|我[^，。《]{1,12})?" + Title + "(?:（[^）]{1,30}）)?(?:予以)?(?:印发|发布|公布|转发)|(?<=^|[：:。])" + Title + "(?:（[^）]{1,30}）)?(?:已经?|业经)[^。]{0,60}(?:现|予以)[^。]{0,6}(?:印发|发布|公布)")]
    private static partial Regex Issued();

    [GeneratedRegex("根据|依据|依照|按照|贯彻|落实|执行|实施|符合|违反")]
    private static partial Regex Basis();

    [GeneratedRegex("^(?:（[^）]{1,30}）)?(?:作如下修改|进行修改|予以废止|同时废止|等[^，。]{0,20}(?:有关)?规定)")]
    private static partial Regex Changed();
}
