using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching;

/// <summary>Signs that depend on a rule alone, read once.</summary>
/// <param name="Open">It leaves a condition to somebody's discretion (符合条件的, 重点项目).</param>
/// <param name="General">It speaks of enterprises in general.</param>
/// <param name="Conduct">It stands where official conduct is ruled.</param>
/// <param name="New">It speaks of something new.</param>
/// <param name="Aid">It speaks of money or credit.</param>
internal sealed partial record RuleSigns(bool Open, bool General, bool Conduct, bool New, bool Aid)
{
    public static RuleSigns Of(Rule rule)
    {
        var words = TextFolding.Fold(rule.Quote);
        return new RuleSigns(OpenWords().IsMatch(words), GeneralWords().IsMatch(words), ConductWords().IsMatch(rule.About), NewWords().IsMatch(words), AidWords().IsMatch(words));
    }

    [GeneratedRegex("符合(?:条件|规定|政策|要求)|具备条件|有条件|重点(?:项目|企业|园区|领域)|示范|试点|按规定|达到|一定比例", RegexOptions.CultureInvariant)]
    private static partial Regex OpenWords();

    [GeneratedRegex("^(?:各类)?(?:企业|经营主体|经营者)(?:应|要|须|必须|可|不)|任何(?:单位|企业)|(?:涉企|对企业|企业的?合法|向企业|各类企业|经营主体|特定经营者|所有企业)", RegexOptions.CultureInvariant)]
    private static partial Regex GeneralWords();

    [GeneratedRegex("检查|收费|执法|公平竞争|政务|营商环境", RegexOptions.CultureInvariant)]
    private static partial Regex ConductWords();

    [GeneratedRegex("新建|新增|新认定|首次|首台|首批|拟", RegexOptions.CultureInvariant)]
    private static partial Regex NewWords();

    [GeneratedRegex("税|贷款|融资|补贴|补助|奖|资金|贴息|专用设备|保险", RegexOptions.CultureInvariant)]
    private static partial Regex AidWords();
}
