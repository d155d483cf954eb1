using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Citations.Finding;

/// <summary>
/// Things without 《》: works that are only announced (研究制定云岭省车间管理办法), catalogues (市场准入负面清单) and standards (国家能耗限额标准) named
/// in passing, and what a purpose names in general words (贯彻落实…决策部署). They have no marks, so where a name begins and ends is read from verbs and punctuation; they are leads, and never linked.
/// </summary>
internal static partial class UnnamedFinder
{
    public readonly record struct Unnamed(CitationRelation Relation, int Start, int End);

    /// <param name="text">The unit's text.</param>
    /// <param name="purpose">Whether the unit states why its work is made.</param>
    public static IEnumerable<Unnamed> Find(string text, bool purpose)
    {
        var taken = new List<(int Start, int End)>();
        foreach (Match match in Planned().Matches(text))
        {
            var (start, end) = (match.Groups["name"].Index, match.Groups["name"].Index + match.Groups["name"].Length);
            if (!Generic().IsMatch(text[start..end]))
            {
                taken.Add((start, end));
                yield return new Unnamed(CitationRelation.Planned, start, end);
            }
        }

        foreach (Match match in Catalogue().Matches(text))
        {
            var name = match.Groups["name"];
            var (start, end) = (name.Index + Verbs().Match(name.Value).Length, name.Index + name.Length);
            if (!taken.Exists(t => t.Start < end && start < t.End) && !Generic().IsMatch(text[start..end]))
            {
                taken.Add((start, end));
                yield return new Unnamed(CitationRelation.Catalogue, start, end);
            }
        }

        foreach (var (relation, match) in Standard().Matches(text).Select(m => (CitationRelation.Standard, m)).Concat(purpose ? CarriedOut().Matches(text).Select(m => (CitationRelation.Implements, m)) : []))
        {
            var name = match.Groups["name"];
            if (!taken.Exists(t => t.Start < name.Index + name.Length && name.Index < t.End) && !Generic().IsMatch(name.Value))
            {
                yield return new Unnamed(relation, name.Index, name.Index + name.Length);
            }
        }
    }

    private const string Instrument = "(?:管理办法|实施办法|办法|条例|规定|规范|标准体系|标准|指南|指引|导则|目录|清单|名录|实施方案|工作方案|行动方案|方案|规划|政策措施|政策文件|政策|措施|细则|实施意见|意见|准则|规则)";

    /// <summary>研究制定…办法, 修订…目录, 编制…规划; not 制定了, 制定本办法.</summary>
    [GeneratedRegex("(?:研究制定|研究出台|研究编制|研究修订|推动修订|修订完善|抓紧制定|尽快制定出台|制定出台|制定发布|制定实施|制修订|修订|制定|制订|编制|出台)(?!本|了|《|的|相关|有关|修订|出台|发布|工作)(?<name>[^，。；：:、（()）《》“”\\n\uFFFC]{2,36}" + Instrument + ")(?=[，。；、（(\\n]|和|及|以及|等|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Planned();

    [GeneratedRegex("(?:(?<=^|[，。；：、（(\\n])|纳入|列入|落实|对照|执行|实施|按照|符合|达到|发布|更新|建立|健全|完善|推广|以|与|和|对于|于)(?<name>[^，。；：:、（()）《》\\n\uFFFC纳列落按符]{2,24}(?:目录|负面清单|正面清单|名录|项目清单|目录清单))(?=[，。；、（(\\n]|和|及|以外|之外|要求|中|内|制度|管理|调整|动态|进行|，|等|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Catalogue();

    /// <summary>按照国家能耗限额标准, 达不到强制性标准: a standard that something is measured by.</summary>
    [GeneratedRegex("(?:依据|按照|符合|达到|达不到|落实|执行|对照|参照|满足|推广应用|推广|须达到|聚焦)(?<name>[^，。；：:《》“”\\n\uFFFC达符按]{3,30}标准(?:体系)?)(?=[，。；、（(\\n要进先的水规开设]|和|及|等|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Standard();

    /// <summary>贯彻落实党中央、国务院关于…的决策部署, 国家有关规划, …会议精神.</summary>
    [GeneratedRegex("(?:贯彻落实|认真落实|深入落实|全面落实|贯彻|落实)(?<name>[^，。；《》\\n\uFFFC]{2,50}?(?:决策部署|工作部署|部署要求|会议精神|相关规划|有关规划|发展要求|决策))", RegexOptions.CultureInvariant)]
    private static partial Regex CarriedOut();

    /// <summary>What is too general to be the name of anything.</summary>
    [GeneratedRegex("^.{0,4}$|^(?:如下|具体|配套|细化|相应|统一|针对性|各类|或|的|了|在|将|该|本|其)|本目录|^(?:国家|国际|行业|地方|团体)标准$|^(?:转型|规划|整改|实施|综合利用|人员安置|专项资金)?(?:整体)?(?:规划|方案|政策|措施|意见)$|资料目录$", RegexOptions.CultureInvariant)]
    private static partial Regex Generic();

    /// <summary>Verbs that a catalogue's name is not part of: 健全…清单, 动态更新…目录, 各有关部门要制定….</summary>
    [GeneratedRegex("^(?:[^，。]{0,12}要)?(?:(?:建立|健全|完善|调整|形成|定期|及时|动态|更新|发布|遴选|制定|编制|提升|全面|实施|指导地方|有序|推动评价结果与|研究|规范|实行|参考|筛选|吸引|对于|对|以|与|了)+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Verbs();
}
