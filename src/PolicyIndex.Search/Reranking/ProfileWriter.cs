using System.Text;
using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Search.Questions;

namespace PolicyIndex.Search.Reranking;

/// <summary>Works out the <see cref="UnitProfile"/> of each provision of a work.</summary>
internal sealed class ProfileWriter
{
    private readonly Work work;
    private readonly string title;
    private readonly Dictionary<string, Provision> byId;
    private readonly ILookup<string, Provision> children;

    public ProfileWriter(Work work, IReadOnlyList<Provision> provisions)
    {
        this.work = work;
        title = MatchText.Fold(work.InstrumentTitle ?? work.Title);
        byId = provisions.ToDictionary(p => p.Id, StringComparer.Ordinal);
        children = provisions.Where(p => p.ParentId is not null).ToLookup(p => p.ParentId!, StringComparer.Ordinal);
    }

    /// <summary>The profile of one of the work's provisions.</summary>
    public UnitProfile Of(Provision provision)
    {
        var text = MatchText.Fold(provision.Text);
        return new UnitProfile(
            work.Id,
            provision.ParentId ?? "",
            provision.Id,
            provision.Kind,
            work.Level,
            work.Region ?? "",
            work.IssuedOn?.Year ?? 0,
            AnswerPatterns.GivenBy(text, children.Contains(provision.Id)),
            title,
            string.Join('/', HeadingsAbove(provision)),
            MatchText.Fold(provision.Heading),
            MatchText.Fold(provision.LeadIn),
            text,
            Below(provision));
    }

    private Stack<string> HeadingsAbove(Provision provision)
    {
        var outermostFirst = new Stack<string>();
        for (var above = provision.ParentId; above is not null && byId.TryGetValue(above, out var unit) && outermostFirst.Count < byId.Count; above = unit.ParentId)
        {
            if (!string.IsNullOrEmpty(unit.Heading))
            {
                outermostFirst.Push(MatchText.Fold(unit.Heading));
            }
        }

        return outermostFirst;
    }

    private string Below(Provision provision)
    {
        var text = new StringBuilder();
        Append(provision.Id, text);
        return text.Length > UnitProfile.LongestBelow ? text.ToString(0, UnitProfile.LongestBelow) : text.ToString();
    }

    private void Append(string parent, StringBuilder text)
    {
        foreach (var child in children[parent])
        {
            if (text.Length > UnitProfile.LongestBelow)
            {
                return;
            }

            text.Append(MatchText.Fold(child.Text)).Append('/');
            Append(child.Id, text);
        }
    }
}
