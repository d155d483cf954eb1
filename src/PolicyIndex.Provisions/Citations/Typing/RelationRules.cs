using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Citations.Typing;

/// <summary>
/// The relation of a reference to another work, from the words around it. The rules are asked in order; the first that
/// speaks decides: what ends or changes a text comes before what merely mentions it.
/// </summary>
internal static partial class RelationRules
{
    public static CitationRelation Of(CitingPlace place, Surroundings words, string title, bool isStandard)
    {
        if (Repeals(place, words))
        {
            return CitationRelation.Repeals;
        }

        if (Amends(place, words))
        {
            return CitationRelation.Amends;
        }

        if (ReplacedBefore().IsMatch(words.Before) || ReplacedAfter().IsMatch(words.After))
        {
            return CitationRelation.Replaces;
        }

        if (isStandard)
        {
            return CitationRelation.Standard;
        }

        if (place.InVehicle && Issues(place, words) is { } issuing)
        {
            return issuing;
        }

        if (Planned(place, words))
        {
            return CitationRelation.Planned;
        }

        return ByVerb(place, words, title);
    }

    /// <summary>…同时废止, or an entry of a list that the words above it repeal.</summary>
    private static bool Repeals(CitingPlace place, Surroundings words) =>
        RepealedAfter().IsMatch(words.After) || RepealedBefore().IsMatch(words.Before)
        || (IsEntry(words) && place.Lead.Any(l => RepealingLead().IsMatch(l)));

    private static bool Amends(CitingPlace place, Surroundings words) =>
        AmendedAfter().IsMatch(words.After) || (AmendedBefore().IsMatch(words.Before) && AmendedThen().IsMatch(words.After))
        || (IsEntry(words) && place.Lead.Any(l => AmendingLead().IsMatch(l)));

    // Nothing but the reference stands in the sentence.
    private static bool IsEntry(Surroundings words) =>
        words.Before.Trim(' ', '　', '、', Surroundings.Blank).Length == 0 && words.After.Trim(' ', '　', '；', ';', '，', '。', Surroundings.Blank).Length == 0;

    private static CitationRelation? Issues(CitingPlace place, Surroundings words)
    {
        var around = words.Before + Surroundings.Blank + words.After;
        if (Forwarded().IsMatch(around) && !NearestVerb(words.Before).StartsWith('根'))
        {
            return CitationRelation.Forwards;
        }

        var issued = place.Provision.Kind == ProvisionKind.Title ? IssuedInTitle().IsMatch(words.Before)
            : IssuedBefore().IsMatch(words.Before) || IssuedAfter().IsMatch(words.After) || (MadeBefore().IsMatch(words.Before) && !PlannedBefore().IsMatch(words.Before[..MadeBefore().Match(words.Before).Index]));
        return issued ? CitationRelation.Issues : null;
    }

    private static bool Planned(CitingPlace place, Surroundings words) =>
        (PlannedBefore().IsMatch(words.Before) && !(place.Purpose && MadeBefore().IsMatch(words.Before))) || PlannedAfter().IsMatch(words.After);

    private static CitationRelation ByVerb(CitingPlace place, Surroundings words, string title)
    {
        var verb = NearestVerb(words.Before);
        if (place.Purpose && verb.Length > 0)
        {
            if (Basis().IsMatch(verb))
            {
                return place.Provision.Kind == ProvisionKind.Heading && !MakesThis().IsMatch(words.After) ? CitationRelation.Implements : CitationRelation.BasedOn;
            }

            if (CarriesOut().IsMatch(verb))
            {
                return CitationRelation.Implements;
            }
        }

        if (place.Purpose && CarriedOutAfter().IsMatch(words.After))
        {
            return CitationRelation.Implements;
        }

        if (place.Provision.Kind == ProvisionKind.Title && CarriedOutInTitle().IsMatch(words.Before))
        {
            return CitationRelation.Implements;
        }

        return Basis().IsMatch(verb) && MakesThis().IsMatch(words.After) ? CitationRelation.BasedOn
            : CatalogueTitle().IsMatch(title) ? CitationRelation.Catalogue
            : CitationRelation.Cites;
    }

    private static string NearestVerb(string before) => Verbs().Matches(before) is { Count: > 0 } verbs ? verbs[^1].Value : "";

    private const string Listed = "(?:等|有关|相关|文件|规定|规范性文件|的|通知|[、,，\\s）)（(“”\uFFFC]|及|和|以及|自[^，。]{2,20}起|现|即行|予以|一并|一律|全部|均|相应|同时|随之|原则上|因此|将)*";

    [GeneratedRegex("^" + Listed + "(?:废止|失效|停止执行|不再执行|宣布废止)(?!的?(?:情形|条件|建议|程序))", RegexOptions.CultureInvariant)]
    private static partial Regex RepealedAfter();

    [GeneratedRegex("(?<!修订或|修改或|修改、|修订、|清理|研究)(?:废止|宣布失效)(?:原|了)?[^，。；]{0,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex RepealedBefore();

    [GeneratedRegex("(?:予以|宣布|一律|同时|决定)(?:废止|失效)|(?:废止|失效)(?:的?(?:行政)?(?:规范性)?文件)?(?:目录|如下|[:：])", RegexOptions.CultureInvariant)]
    private static partial Regex RepealingLead();

    [GeneratedRegex("^[\\s）)，,]*(?:作(?:出)?(?:如下|以下|相应|下列)?(?:修改|修订|修正)|(?:中的|的)?(?:\uFFFC)?(?:中的)?[“\"][^”\"]*[”\"]?修改为|\uFFFC?修改为|根据本[^，。]{1,4}作相应修改|(?:的规定)?予以修改)", RegexOptions.CultureInvariant)]
    private static partial Regex AmendedAfter();

    [GeneratedRegex("(?:对|将|决定(?:对)?|决定修改)$", RegexOptions.CultureInvariant)]
    private static partial Regex AmendedBefore();

    [GeneratedRegex("作(?:出)?(?:如下|以下|相应)?(?:修改|修订|修正)|修改为|予以修改", RegexOptions.CultureInvariant)]
    private static partial Regex AmendedThen();

    [GeneratedRegex("予以修改|作(?:出)?(?:如下|以下)修改", RegexOptions.CultureInvariant)]
    private static partial Regex AmendingLead();

    [GeneratedRegex("(?:代替|取代|替代)(?:原|了)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ReplacedBefore();

    [GeneratedRegex("^" + Listed + "(?:被本[^，。]{1,6}(?:代替|取代)|由本[^，。]{1,6}(?:代替|取代))", RegexOptions.CultureInvariant)]
    private static partial Regex ReplacedAfter();

    [GeneratedRegex("(?:转发|批转)[^，。]{0,40}\uFFFC|\uFFFC[^。]*(?:现转发|予以转发)", RegexOptions.CultureInvariant)]
    private static partial Regex Forwarded();

    [GeneratedRegex("(?:印发|发布|公布|颁布|下发)$", RegexOptions.CultureInvariant)]
    private static partial Regex IssuedInTitle();

    [GeneratedRegex("(?:现将|现印发|现发布|现公布)[^，。]{0,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex IssuedBefore();

    [GeneratedRegex("^[^。\uFFFC]*(?:现(?:予以?)?(?:印发|发布|公布|下发)|已经[^。]*(?:同意|通过|批准|审定)|印发给你们|发你们)", RegexOptions.CultureInvariant)]
    private static partial Regex IssuedAfter();

    [GeneratedRegex("(?:制定|制订|编制|起草|研究制定|组织编制|修订)了(?:\uFFFC|[^，。；]{0,6})*$", RegexOptions.CultureInvariant)]
    private static partial Regex MadeBefore();

    [GeneratedRegex("(?:制修订|制定修订|修订完善|修订|修改完善|修改|研究制定|制定|制订|起草|编制|出台|更新发布|更新|优化完善|优化|完善)(?:发布|实施|印发|完善|好)*(?:我省|我国|国家|省级|新版|新的)?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlannedBefore();

    [GeneratedRegex("^(?:等(?:法律|法规|规章|文件|标准)*)?的?(?:制修订|制定修订|修订|修改|立法)(?:工作|进程|，|。|；|$)", RegexOptions.CultureInvariant)]
    private static partial Regex PlannedAfter();

    [GeneratedRegex("根据|依据|按照|依照|遵照|参照|贯彻落实|深入贯彻|贯彻|落实|执行|抓好|参考|对照|符合|遵循|违反|对标|加强|推广|推进(?!大会|会议)|实施|纳入|制定|提交|填写|满足", RegexOptions.CultureInvariant)]
    private static partial Regex Verbs();

    [GeneratedRegex("^(?:根据|依据|按照|依照|遵照|参照)$", RegexOptions.CultureInvariant)]
    private static partial Regex Basis();

    [GeneratedRegex("^(?:贯彻落实|深入贯彻|贯彻|落实|执行|抓好|实施)$", RegexOptions.CultureInvariant)]
    private static partial Regex CarriesOut();

    [GeneratedRegex("^[^，。；]{0,8}(?:的?贯彻落实|的?贯彻执行|落地落实)", RegexOptions.CultureInvariant)]
    private static partial Regex CarriedOutAfter();

    /// <summary>关于实施《…》若干问题的规定.</summary>
    [GeneratedRegex("(?:实施|贯彻|落实|执行)$", RegexOptions.CultureInvariant)]
    private static partial Regex CarriedOutInTitle();

    [GeneratedRegex("(?:制定|制订|编制|出台|作出|提出)(?:了)?(?:本|以下|如下|\uFFFC)|(?:通知|公告|决定|通告|规定)如下", RegexOptions.CultureInvariant)]
    private static partial Regex MakesThis();

    [GeneratedRegex("(?:目录|清单|名单|名录)(?:[（(][^（()）]*[）)])?$", RegexOptions.CultureInvariant)]
    private static partial Regex CatalogueTitle();
}
