using System.Text.Json;

namespace PolicyIndex.Service.Relations;

/// <summary>The API's words for what works do to each other and to themselves.</summary>
internal static class RelationNames
{
    public const string Repeals = "repeals";
    public const string Amends = "amends";
    public const string Replaces = "replaces";
    public const string Implements = "implements";
    public const string BasedOn = "basedOn";
    public const string Issues = "issues";
    public const string Forwards = "forwards";
    public const string Commences = "commences";
    public const string Expires = "expires";

    /// <summary>Relations that an effect can have.</summary>
    public static readonly IReadOnlyList<string> Effects = [Repeals, Amends, Replaces, Implements, BasedOn, Issues, Forwards, Commences, Expires];

    /// <summary>Relations that end what they are done to.</summary>
    public static readonly IReadOnlyList<string> Ending = [Repeals, Replaces, Expires];

    /// <summary>The word for a value of an enumeration.</summary>
    public static string Of(Enum relation) => JsonNamingPolicy.CamelCase.ConvertName(relation.ToString());

    /// <summary>How a relation reads on a page, as said of the actor.</summary>
    public static string Wording(string relation) => relation switch
    {
        Repeals => "废止",
        Amends => "修改",
        Replaces => "代替",
        Implements => "贯彻落实",
        BasedOn => "依据",
        Issues => "印发",
        Forwards => "转发",
        Commences => "施行",
        Expires => "有效期至",
        "planned" => "拟制定或修订",
        "standard" => "标准",
        "catalogue" => "目录",
        _ => "引用",
    };
}
