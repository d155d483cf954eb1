using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Reading;

/// <summary>
/// Whom a sentence speaks of: the words before its verb of duty, else the lead-in. 机关、事业单位和大型企业 are enterprises here,
/// because the duty binds a large enterprise; 部门应督促企业 speaks of enterprises too.
/// </summary>
internal static partial class Addressees
{
    // Without a verb of duty only the words at the very beginning can name somebody.
    private const int LongestName = 16;

    public static Addressee Of(string sentence, RuleSetting setting)
    {
        if (Urged().IsMatch(sentence))
        {
            return Addressee.Enterprise;
        }

        var named = Named(SubjectOf(sentence));
        return named != Addressee.Nobody || setting.LeadIn.Text.Length == 0 ? named : Named(SubjectOf(setting.LeadIn.Text));
    }

    /// <summary>The words before the verb of duty, at most the two clauses next to it; the whole first clause where there is none.</summary>
    public static Passage SubjectOf(Passage sentence)
    {
        var (start, end) = SubjectIn(sentence.Text);
        return sentence.Part(start, end);
    }

    private static string SubjectOf(string sentence)
    {
        var (start, end) = SubjectIn(sentence);
        return sentence[start..end];
    }

    private static (int Start, int End) SubjectIn(string sentence)
    {
        var verb = Duty().Match(sentence);
        var comma = sentence.IndexOf(',', StringComparison.Ordinal);
        var end = verb.Success ? verb.Index : Math.Min(comma < 0 ? sentence.Length : comma, LongestName);
        while (end > 0 && sentence[end - 1] == ',')
        {
            end--;
        }

        var start = sentence.LastIndexOf(',', Math.Max(0, end - 1), end) is var last && last > 0 ? sentence.LastIndexOf(',', last - 1, last) + 1 : 0;
        return (start, end);
    }

    private static Addressee Named(string subject)
    {
        var office = Office().Matches(subject).LastOrDefault();
        var body = Body().Matches(subject).LastOrDefault();
        return body is not null && (office is null || body.Index > office.Index || Joined().IsMatch(subject)) ? Addressee.Enterprise
            : office is not null ? Addressee.Authority
            : Addressee.Nobody;
    }

    /// <summary>The verbs that make a duty, a ban or a leave.</summary>
    [GeneratedRegex("应当|应(?!用|急|收|税|对|付账|诉|届|有尽有)|必须|须|不得|严禁|禁止|可以|可(?=在|向|按|申|根|自|享|直|提|由|采|将|与|以|先|于)|(?<!需|重|主|纲|只)要(?!求|素|点|件|领|害|闻)|负责|不再|不予", RegexOptions.CultureInvariant)]
    public static partial Regex Duty();

    [GeneratedRegex("(?:督促|要求|指导督促|压实|督导)[^,;]{0,12}(?:企业|单位|公司|主体|经营者|机构)", RegexOptions.CultureInvariant)]
    private static partial Regex Urged();

    [GeneratedRegex("部门|政府|各地区?|各级|各市|各县|行政机关|机关|行政主体|[省市县州区](?:工业和信息化)?[厅局委办]|总局|财政[厅局部]|委员会|人民银行|海关|法院|检察|起草单位|工作人员|采购人|金融机构|银行|协会|商会|验收组织|主管", RegexOptions.CultureInvariant)]
    private static partial Regex Office();

    [GeneratedRegex("企业|公司|经营主体|经营者|(?<!行政)(?<!事业)(?<!起草)(?<!责任)单位|项目|工厂|园区|开发区|施工|投标人|供应商|申报人|投诉人|当事人|机构(?!改革)|生产线|产能|装置|矿山|煤矿|产品|农户|合作社|个体工商户|用户|纳税人|持有人|申请人|平台|基地|矿井|业主|投资者|受托|双方|合同|产业|行业(?!协会|主管)|高炉|转炉|发起人|股东|分支机构|保险公司|团体组织|鼓励类|保证金", RegexOptions.CultureInvariant)]
    private static partial Regex Body();

    [GeneratedRegex("(?:机关|事业单位)[^,]{0,6}(?:大型企业|企业)", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();
}
