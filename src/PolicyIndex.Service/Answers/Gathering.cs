using System.Text.RegularExpressions;
using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Search.Questions;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Answers;

/// <summary>The sentences of the units found, of what stands below and beside them, and of the clauses they cite.</summary>
internal static partial class Gathering
{
    /// <summary>Hits whose text is read; what stands further down answers nothing.</summary>
    private const int Deepest = 10;

    /// <summary>Hits whose neighbours and citations are followed.</summary>
    private const int DeepestFollowed = 4;

    /// <summary>A hit with more text below it is a chapter: only its own words are read.</summary>
    private const int LongestBelow = 2500;

    /// <summary>Where the neighbours are longer together, only the next on each side is read.</summary>
    private const int LongestBeside = 1500;

    /// <summary>Passages: first of the hits in their order, then of their neighbours and of what they cite; each sentence once.</summary>
    public static IReadOnlyList<Passage> From(IReadOnlyList<HitView> hits, IReadOnlyDictionary<string, WorkText> works, Matter matter, bool offices, Func<Provision, bool> inForce)
    {
        var passages = new List<Passage>();
        var read = new HashSet<string>(StringComparer.Ordinal);
        var found = hits.Take(Deepest).Select((h, rank) => (Rank: rank, Work: works.GetValueOrDefault(h.Work.Id), h.Provision.Id))
            .Where(h => h.Work?.Unit(h.Id) is not null)
            .Select(h => (h.Rank, Work: h.Work!, Unit: h.Work!.Unit(h.Id)!))
            .ToList();
        foreach (var (rank, work, unit) in found)
        {
            Read(unit, work, rank, unit, PassageWay.Found);
        }

        foreach (var (rank, work, unit) in found.Where(f => f.Rank < DeepestFollowed))
        {
            foreach (var beside in Beside(unit, work))
            {
                Read(beside, work, rank, unit, PassageWay.Beside);
            }

            foreach (var citation in work.CitationsIn(unit).Concat(work.Below(unit).SelectMany(work.CitationsIn)).Where(c => c.Resolution == CitationResolution.Provision))
            {
                foreach (var id in citation.Target.RangeProvisionIds.DefaultIfEmpty(citation.Target.ProvisionId))
                {
                    if (citation.Target.WorkId is { } workId && works.GetValueOrDefault(workId) is { } target && id is not null && target.Unit(id) is { } cited)
                    {
                        Read(cited, target, rank, unit, PassageWay.Cited);
                    }
                }
            }
        }

        return passages;

        void Read(Provision unit, WorkText work, int rank, Provision hit, PassageWay way)
        {
            var below = work.Below(unit).ToList();
            foreach (var one in below.Sum(u => u.Text.Length) > LongestBelow ? [unit] : below.Prepend(unit))
            {
                if (IsText(one) && read.Add(one.Id))
                {
                    passages.AddRange(SentencesOf(one, work, matter, rank, hit.Id, way, offices, inForce(one)));
                }
            }
        }
    }

    /// <summary>The works that units found cite by clause, so that their texts can be read.</summary>
    public static IEnumerable<string> WorksCited(IReadOnlyList<HitView> hits, IReadOnlyDictionary<string, WorkText> works) => hits.Take(DeepestFollowed)
        .Where(h => works.ContainsKey(h.Work.Id))
        .Select(h => (Work: works[h.Work.Id], Unit: works[h.Work.Id].Unit(h.Provision.Id)))
        .Where(h => h.Unit is not null)
        .SelectMany(h => h.Work.CitationsIn(h.Unit!).Concat(h.Work.Below(h.Unit!).SelectMany(h.Work.CitationsIn)))
        .Where(c => c.Resolution == CitationResolution.Provision)
        .Select(c => c.Target.WorkId)
        .OfType<string>();

    /// <summary>Whether a unit says something: titles, signatures and lists of contents only name it.</summary>
    public static bool IsText(Provision unit) => unit.Kind is not (ProvisionKind.Title or ProvisionKind.DocumentNumber or ProvisionKind.Contents
        or ProvisionKind.Addressee or ProvisionKind.Signature or ProvisionKind.Date or ProvisionKind.AttachmentList);

    private static IEnumerable<Passage> SentencesOf(Provision unit, WorkText work, Matter matter, int rank, string hitId, PassageWay way, bool offices, bool inForce)
    {
        var around = matter.In(Surroundings(unit, work));
        foreach (var place in Sentences.Split(unit.Text))
        {
            var text = place.Of(unit.Text);
            if (IsHeadingOnly(text, unit) || (!offices && ResponsibleOnly().IsMatch(text)))
            {
                continue;
            }

            var told = AnswerPatterns.Givable.Where(t => AnswerPatterns.IsGiven(t, text)).ToList();
            yield return new Passage(unit, work, place, rank, hitId, matter.In(text), around, told, way, inForce);
        }
    }

    /// <summary>The words that open the unit's list, and the units of the list; of a long row only the neighbours.</summary>
    private static IEnumerable<Provision> Beside(Provision unit, WorkText work)
    {
        if (work.Around(unit).FirstOrDefault() is not { } parent)
        {
            yield break;
        }

        var row = work.ChildrenOf(parent).ToList();
        var at = row.FindIndex(u => u.Id == unit.Id);
        var isShort = row.Sum(u => u.Text.Length + work.Below(u).Sum(b => b.Text.Length)) <= LongestBeside;
        if (isShort && parent.Text.Length > 0)
        {
            yield return parent;
        }

        foreach (var one in row.Where((u, i) => i != at && (isShort || Math.Abs(i - at) == 1)))
        {
            yield return one;
        }
    }

    /// <summary>Title, headings, lead-in and text: a clause rarely repeats what its surroundings say.</summary>
    private static string Surroundings(Provision unit, WorkText work) => string.Join(
        '\n',
        work.Around(unit).Select(u => u.Heading).Append(work.Work.Title).Append(work.Work.InstrumentTitle).Append(unit.LeadIn).Append(unit.Text).Where(s => !string.IsNullOrEmpty(s)));

    internal static bool IsHeadingOnly(string text, Provision unit)
    {
        var bare = text.Trim('。', '：', ':', ' ');
        return unit.Heading is { Length: > 0 } heading && bare.Length <= heading.Length && heading.Contains(bare, StringComparison.Ordinal);
    }

    /// <summary>（责任单位：省财政厅）: who does it, and nothing of what.</summary>
    [GeneratedRegex("^[（(](?:责任|牵头|配合|负责)[^。]*[）)]。?$|^[（(][^。（）()]*(?:牵头|负责|配合|参与)[^。（）()]*[）)]。?$", RegexOptions.CultureInvariant)]
    private static partial Regex ResponsibleOnly();
}
