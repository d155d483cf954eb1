using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>
/// Reads who is to carry a unit out, from the brackets that close it: （责任单位：省财政厅、省商务厅）, （国家能源局牵头，财政部参加）,
/// （各部门按职责分工负责）. A first tail can say that an office is meant in all later units and not named again.
/// </summary>
internal static partial class ResponsibilityTail
{
    /// <param name="Offices">The offices in printed order; a phrase such as 各部门 stands as printed.</param>
    /// <param name="Standing">Offices that this tail declares responsible in all later units too.</param>
    public sealed record Tail(IReadOnlyList<string> Offices, IReadOnlyList<string> Standing);

    /// <summary>The tail of a unit's text; null where it ends otherwise.</summary>
    public static Tail? Read(string text)
    {
        var match = Closing().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var inside = match.Groups["in"].Value;
        if (!Labelled().IsMatch(inside) && !Assigned().IsMatch(inside))
        {
            return null;
        }

        var standing = Standing().Match(inside);
        var named = standing.Success ? inside.Remove(standing.Index, standing.Length) : inside;
        var standingOffices = standing.Success ? Offices(standing.Groups["who"].Value) : [];
        return new Tail([.. Offices(named).Union(standingOffices, StringComparer.Ordinal)], standingOffices);
    }

    private static List<string> Offices(string list)
    {
        var offices = new List<string>();
        foreach (Match part in Name().Matches(list))
        {
            var office = Role().Replace(part.Value.Trim(), "").Trim('。', ' ');
            if (office.EndsWith('等'))
            {
                office = office[..^1];
            }

            if (office.Length > 1 && !Label().IsMatch(office))
            {
                offices.Add(office);
            }
        }

        return offices;
    }

    [GeneratedRegex(@"[（(](?<in>(?:[^（()）]|[（(][^（()）]*[)）])+)[)）]。?$")]
    private static partial Regex Closing();

    // A list in brackets belongs to its name: 县〔市、区〕人民政府.
    [GeneratedRegex("(?:[^、，；,;：:〔\\[（(]|[〔\\[（(][^〕\\]）)]*[〕\\]）)])+")]
    private static partial Regex Name();

    [GeneratedRegex("^(?:责任|牵头|配合|主办|协办|实施)(?:单位|部门|处室)[：:]")]
    private static partial Regex Labelled();

    [GeneratedRegex("(?:负责|牵头|参加|配合|落实)$")]
    private static partial Regex Assigned();

    [GeneratedRegex("[，,;；]?以下各(?:项|条)(?:任务|措施|工作)?(?:的)?(?:责任|配合)?(?:单位|部门)?均(?:包括|包含|含)(?<who>[^，,]+(?:[，,](?!不再)[^，,]+)*)[，,]不再(?:逐一)?列出$")]
    private static partial Regex Standing();

    [GeneratedRegex("(?:按照?(?:各自)?职责(?:分工)?)?(?:分别|共同)?(?:牵头负责|牵头|负责|参加|配合|落实)$")]
    private static partial Regex Role();

    [GeneratedRegex("^(?:责任|牵头|配合|主办|协办|实施)(?:单位|部门|处室)$")]
    private static partial Regex Label();
}
