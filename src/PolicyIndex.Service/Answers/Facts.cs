using System.Text.RegularExpressions;

namespace PolicyIndex.Service.Answers;

/// <summary>Figures, days and offices as texts print them.</summary>
internal static partial class Facts
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private const string Number = @"[0-9０-９一二三四五六七八九十百千两〇零](?:[0-9０-９一二三四五六七八九十百千两〇零.．,，]*[0-9０-９一二三四五六七八九十百千两〇零])?";

    [GeneratedRegex(Number + @"\s*(?:多)?\s*(?:万|亿|千|百)*\s*(?:美|欧|日)?元", Options)]
    public static partial Regex Money();

    [GeneratedRegex(Number + @"\s*[%％‰]|百分之" + Number + "|(?:千|万)分之" + Number + "|" + Number + "(?:个)?百分点|" + Number + "(?:成|倍)", Options)]
    public static partial Regex Percent();

    [GeneratedRegex(Number + @"\s*(?:万|亿|千|百)*\s*(?:[%％‰a-zA-Z]|元|个(?!月|工作日)|家|户|亩|平方米|立方米|吨|公斤|千克|人|名|项|千瓦|千瓦时|台|套|条|款?件|批|次|级|份|倍|米|公里|公顷|艘|辆|张|座|所|种|类|层|档|克|度|篇|场|只|头|株|兆瓦|百分点|标准煤)|百分之" + Number, Options)]
    public static partial Regex Quantity();

    [GeneratedRegex(Number + @"\s*(?:个)?(?:工作日|自然日|日|天|个月|月|年|小时|季度|周)(?:之?内|以内|前|底|起|止)?|季度末|年底|当[天日年]|即时|实时", Options)]
    public static partial Regex Term();

    [GeneratedRegex(@"[0-9０-９]{4}\s*年(?:\s*[0-9０-９]{1,2}\s*月)?(?:\s*[0-9０-９]{1,2}\s*日)?|[0-9０-９]{1,2}\s*月(?:\s*[0-9０-９]{1,2}\s*日)?|[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?|之日|年底|季度末|每月|[0-9]{1,2}日(?:前|至)", Options)]
    public static partial Regex Date();

    [GeneratedRegex("部门|[厅局委办部](?=[、，。；）)会牵负组按根的和及等与]|$)|委员会|办公室|政府|银行|法院|中心|协会|主管|机构|机关|单位|发展改革委|财政部", Options)]
    public static partial Regex Office();
}
