using System.Text.Json;

namespace PolicyIndex.Service.Relations;

/// <summary>The API's words for relations, and how they read on a page.</summary>
internal static class RelationNames
{
    /// <summary>The word for a value of an enumeration.</summary>
    public static string Of(Enum relation) => JsonNamingPolicy.CamelCase.ConvertName(relation.ToString());

    /// <summary>How a relation reads, as said of the work that does it.</summary>
    public static string Wording(string relation) => relation switch
    {
        "repeals" => "废止",
        "amends" => "修改",
        "replaces" => "代替",
        "implements" => "贯彻落实",
        "basedOn" => "依据",
        "issues" => "印发",
        "forwards" => "转发",
        "commences" => "施行",
        "expires" => "有效期至",
        "measureEnds" => "措施截止",
        "period" => "规划期间",
        "trial" => "试行",
        "planned" => "拟制定或修订",
        "standard" => "标准",
        "catalogue" => "目录",
        "internal" => "本文引用",
        "alias" => "简称",
        _ => "引用",
    };
}
