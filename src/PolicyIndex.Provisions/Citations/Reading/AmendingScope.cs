using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Citations.Reading;

/// <summary>
/// Which work the instructions of an amending decision speak of: after 《…》作如下修改： the units of the entries below
/// (（一）将第六条第二款修改为…) are those of the amended work, and what stands in their quotation marks is its new text.
/// </summary>
internal sealed partial class AmendingScope(IReadOnlyDictionary<string, Provision> byId)
{
    private readonly List<(Provision Opener, NamedWork Work)> openers = [];

    /// <summary>Opens a scope where a unit announces changes to a work.</summary>
    public void Note(Provision provision, IEnumerable<Citation> citations)
    {
        if (Announces().IsMatch(provision.Text) && citations.LastOrDefault(c => c.Relation == CitationRelation.Amends && c.Target.Title is not null) is { } amended)
        {
            openers.Add((provision, new NamedWork(amended.Target.Title!, amended.Target.Number)));
        }
    }

    /// <summary>The work that an entry changes; null where it is no such entry.</summary>
    public NamedWork? Of(Provision provision)
    {
        if (openers.Count == 0 || !Instructs().IsMatch(provision.Text))
        {
            return null;
        }

        var above = new HashSet<string>(StringComparer.Ordinal);
        for (var id = provision.ParentId; id is not null && byId.TryGetValue(id, out var parent); id = parent.ParentId)
        {
            above.Add(id);
        }

        for (var i = openers.Count - 1; i >= 0; i--)
        {
            var (opener, work) = openers[i];
            if (opener.Id != provision.Id && (above.Contains(opener.Id) || (opener.ParentId is { } shared && above.Contains(shared))))
            {
                return work;
            }
        }

        return null;
    }

    /// <summary>Whether an offset stands inside quotation marks.</summary>
    public static bool InQuotation(string text, int at)
    {
        var open = text.LastIndexOf('“', Math.Max(0, at - 1), Math.Max(0, at));
        return open >= 0 && text.IndexOf('”', open) is var close && (close < 0 || close >= at);
    }

    [GeneratedRegex("作(?:出)?(?:如下|以下)(?:修改|修订|修正)\\s*[：:]?|(?:予以|作出?)修改\\s*[：:]", RegexOptions.CultureInvariant)]
    private static partial Regex Announces();

    [GeneratedRegex("修改为|改为|删去|删除|增加|作为第|调整为|移至", RegexOptions.CultureInvariant)]
    private static partial Regex Instructs();
}
