using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Parsing.Documents;

/// <summary>
/// The titles of official documents: issuer + 关于 + subject + kind (GB/T 9704—2012, 7.3.1), issuer + 印发 + 《instrument》 + 的通知,
/// and orders (…令). Matched on folded text of joined lines, because titles wrap inside words and inside 《》.
/// </summary>
internal static partial class TitlePattern
{
    /// <summary>Columns that a line of a title can take: where a text is not wrapped the whole of a long title stands on one.</summary>
    public const int WidestLine = 240;

    /// <summary>True for a whole title that names its issuer, as the first page of a document prints it.</summary>
    public static bool IsDocumentTitle(string folded) => Document().IsMatch(folded) || IsOrder(folded);

    /// <summary>True for the title of an order, its number on the same line allowed: 中华人民共和国国务院令, 云岭省人民政府令第98号.</summary>
    public static bool IsOrder(string folded) => Order().IsMatch(folded);

    /// <summary>True for a title, or the last line of one, that ends in 的公告 or 的通告: 2025年第7号 can stand below it.</summary>
    public static bool IsAnnouncement(string folded) => folded.EndsWith("的公告", StringComparison.Ordinal) || folded.EndsWith("的通告", StringComparison.Ordinal);

    /// <summary>True for the number that a people's congress gives its announcements, counted by its term: 〔第六届〕第12号.</summary>
    public static bool IsNumberOfTerm(string folded) => NumberOfTerm().IsMatch(folded);

    /// <summary>True where a title ends like one: in the word for a kind of document, brackets behind it allowed.</summary>
    public static bool EndsLikeTitle(string folded) => Ending().IsMatch(folded);

    /// <summary>The title of the instrument that a notice or order carries: inside its 《》, or between 印发 and 的通知; null without one.</summary>
    public static string? Instrument(string title)
    {
        if (Forwarding().Match(title) is { Success: true } forwarded)
        {
            return forwarded.Groups["title"].Value;
        }

        var match = Carrying().Match(title);
        if (!match.Success)
        {
            return null;
        }

        var carried = match.Groups["what"].Value.Trim();
        var quoted = Quoted().Match(carried);
        return quoted.Success ? OneOfMany().IsMatch(TextFolding.Fold(carried[(quoted.Index + quoted.Length)..])) ? null : quoted.Groups["title"].Value : IsTitleOfInstrument(carried) ? carried : null;
    }

    private static bool IsTitleOfInstrument(string carried) => carried.Length >= 4 && EndsLikeTitle(TextFolding.Fold(carried));

    // An issuer ends in the word for a body; 等七部门 and 等15部门办公厅(秘书局) stand for more of them.
    private const string Issuer = @"(?:[^《》]{0,120}(?:部|委|厅|局|署|办|院|会|行|中央|政府|办公室|中心|处|部门|集团|公司|法院|省委|市委|县委|区委|州委|大学|小组)(?:\([^)]{2,30}\))?)";

    private const string Kind = "通知|意见|决定|公告|通告|通报|函|批复|报告|议案|纪要|命令|办法|规定|条例|细则|方案|措施|规划|计划|纲要|要点|指南|指引|目录|清单|机制|规则|规程|准则|标准|制度|体系|章程|宣言|法|法典|解释|说明|行动|预案|导则|规范|名单|决议|安排|须知|手册|图谱|政策|若干";

    [GeneratedRegex("^" + Issuer + @"(?:关于|印发|转发|批转|发布|公布|颁布|修订)[^。]{2,160}(?:" + Kind + @")(?:\([^)]{1,24}\))?$|^" + Issuer + @"(?:印发|转发|发布|公布)《.{2,120}》$", RegexOptions.CultureInvariant)]
    private static partial Regex Document();

    [GeneratedRegex(@"^.{2,60}(?:部|委|厅|局|署|院|会|行|政府|共和国主席|国务院|人民)令(?:\(?第?[0-9〇零一二三四五六七八九十百]+号\)?)?$|^(?:(?!关于|公布|发布|印发).){2,60}公告(?:\(?第?[0-9〇零一二三四五六七八九十百]+号\)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Order();

    [GeneratedRegex("(?:" + Kind + @")[》>]?(?:\([^)]{1,24}\))*$", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    [GeneratedRegex(@"(?:印发|转发|批转|发布|公布|颁布)(?<what>.+?)(?:的通知|的函|的公告|的通告|的决定|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Carrying();

    [GeneratedRegex(@"^[^《]{0,40}《(?<title>(?:[^《》]|《[^《》]*》)+)》", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^[\[(]?第?[0-9一二三四五六七八九十]+届[\])]?第?[0-9一二三四五六七八九十]+号$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberOfTerm();

    // 转发《…关于…的通知》的通知: what is forwarded ends where its bracket closes.
    [GeneratedRegex(@"(?:印发|转发|批转)[^《》]{0,40}《(?<title>(?:[^《》]|《[^《》]*》)+)》的(?:通知|函)", RegexOptions.CultureInvariant)]
    private static partial Regex Forwarding();

    // 《预制菜术语》等3项地方标准: the list is what is issued, not the first of its entries.
    [GeneratedRegex("^等[^,。]{0,8}(?:标准|规范|目录|规程)$", RegexOptions.CultureInvariant)]
    private static partial Regex OneOfMany();
}
