using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Effects.Finding;

/// <summary>
/// Whether a sentence about time speaks of the work itself. It does where it names 本办法 (also 本专项资金, 本政策), where it stands
/// in the order that promulgates, and in a closing paragraph; not where it speaks of a project, a certificate or a contract.
/// </summary>
internal static partial class SelfSubject
{
    /// <summary>Bounds the work on endless sentences.</summary>
    private const int Reach = 400;

    public static bool SpeaksForAll(Provision provision) => provision.Component == "vehicle" || provision.Kind is ProvisionKind.Closing;

    /// <summary>The sentence a match stands in, from its beginning to the match.</summary>
    public static string Before(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < Reach && text[start - 1] is not ('。' or '；' or ';' or '\n'))
        {
            start--;
        }

        return text[start..at];
    }

    /// <summary>True where an article begins with what is said, a head aside: 第六条 自2025年8月1日起施行。</summary>
    /// <param name="provision">The unit.</param>
    /// <param name="before">The sentence up to what is said.</param>
    /// <param name="at">Offset of what is said in the unit's text.</param>
    public static bool OpensArticle(Provision provision, string before, int at) =>
        provision.Kind == ProvisionKind.Article && (at == before.Length || provision.Heading is not null) && OnlyHead().IsMatch(before);

    public static bool NamesSelf(string before) => Self().IsMatch(before) && !Other().IsMatch(before);

    [GeneratedRegex(@"(?:^|[，,、。；;：:）)】〕\]\s]|现)本(?!地|级|人|省|市|县|州|区|部|单位|企业|行业|项目|次|年度|年|月|辖|系统|机构|公司|合同|科|院|校)\p{IsCJKUnifiedIdeographs}{1,12}|现予(?:以)?(?:公布|发布|印发)|^(?:并)?自$|^自", RegexOptions.CultureInvariant)]
    private static partial Regex Self();

    [GeneratedRegex(@"^(?:[【（(〔\[][^】）)〕\]]{1,20}[】）)〕\]])?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyHead();

    [GeneratedRegex("项目(?:实施|建设)?期|合同|证书|许可证|资格|名单有效|企业应当", RegexOptions.CultureInvariant)]
    private static partial Regex Other();
}
