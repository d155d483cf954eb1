using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>A simpler or staged way of doing something.</summary>
internal static partial class EasesProcedure
{
    public static KindPattern Pattern { get; } = new(
        nameof(EasesProcedure), RuleKind.Procedure, 2, Words(),
        "对不新增用地的项目,实行承诺备案制",
        "简化行文");

    [GeneratedRegex("承诺备案|告知承诺|先核后证|简化[^,;]{0,16}(?:手续|流程|审批|程序)|一站式|一网通办|即收即检|(?:审核|核实|同意|批准)后|调整手续|报[^,;]{0,20}(?:同意|批准|备案|审定)|由[^,;]{0,30}(?:受理|组织验收|审核颁发|负责办理)|(?:总公司|单位)一并填报|收齐后|(?:可|要)[^,]{0,14}(?:根据|通过)[^,]{0,20},在", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
