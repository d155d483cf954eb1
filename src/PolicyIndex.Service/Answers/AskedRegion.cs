using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Search.Questions;

namespace PolicyIndex.Service.Answers;

/// <summary>
/// The province whose own rules a question asks for (四川省奖励多少). Where the asker's enterprise stands (我们在成都, 成都的企业) is a fact of
/// his case: national rules hold there too.
/// </summary>
internal static partial class AskedRegion
{
    /// <summary>The only such province, in full; null without one.</summary>
    public static string? Of(string question) =>
        QuestionParts.ClausesOf(question).Where(c => !ToldOfOneself().IsMatch(c)).SelectMany(c => Divisions.ProvincesIn(Enterprise().Replace(c, ""))).Distinct(StringComparer.Ordinal).ToList() is [var only]
            ? only
            : LocalRule().IsMatch(question) && Divisions.ProvincesIn(question) is [var local] ? local : null;

    /// <summary>Whether a text names the province or a place of it.</summary>
    public static bool Names(string province, string text) => Divisions.ProvincesIn(text).Contains(province, StringComparer.Ordinal);

    [GeneratedRegex("^(?:我|本|咱)|我们|我厂|我公司|一家|(?:在|位于|注册在|迁到|搬到|来自)(?=\\p{IsCJKUnifiedIdeographs})", RegexOptions.CultureInvariant)]
    private static partial Regex ToldOfOneself();

    /// <summary>成都的企业, 广西糖厂.</summary>
    [GeneratedRegex("(?:(?![对给])\\p{IsCJKUnifiedIdeographs}){2,8}?(?:省|市|自治区)?的?[^，。？对给]{0,8}(?:企业|公司|工厂|厂(?!房))(?!之家)", RegexOptions.CultureInvariant)]
    private static partial Regex Enterprise();

    [GeneratedRegex("(?:省里|市里|当地|本地政府|省财政|市财政)[^，。？]{0,8}(?:给|奖|补|贴|政策|规定|扶持|支持|优惠)", RegexOptions.CultureInvariant)]
    private static partial Regex LocalRule();
}
