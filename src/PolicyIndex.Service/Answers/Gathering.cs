using PolicyIndex.Provisions;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Answers;

/// <summary>The sentences of the units found, of what stands below them, and of the clauses they cite.</summary>
internal static class Gathering
{
    /// <summary>Hits whose text is read; what stands further down answers nothing.</summary>
    private const int Deepest = 10;

    /// <summary>A hit with more text below it is a chapter: only its own words are read.</summary>
    private const int LongestBelow = 2500;

    /// <summary>Passages in the order of the hits, each sentence once.</summary>
    public static IReadOnlyList<Passage> From(IReadOnlyList<HitView> hits, IReadOnlyDictionary<string, WorkText> works, Matter matter)
    {
        var passages = new List<Passage>();
        var read = new HashSet<string>(StringComparer.Ordinal);
        for (var rank = 0; rank < Math.Min(hits.Count, Deepest); rank++)
        {
            if (works.GetValueOrDefault(hits[rank].Work.Id) is not { } work || work.Unit(hits[rank].Provision.Id) is not { } unit)
            {
                continue;
            }

            var below = work.Below(unit).ToList();
            foreach (var one in below.Sum(u => u.Text.Length) > LongestBelow ? [unit] : below.Prepend(unit))
            {
                if (IsText(one) && read.Add(one.Id))
                {
                    passages.AddRange(SentencesOf(one, work, matter, rank, unit.Id, followed: false));
                }
            }
        }

        return passages;
    }

    /// <summary>The sentences of one unit.</summary>
    public static IEnumerable<Passage> SentencesOf(Provision unit, WorkText work, Matter matter, int rank, string hitId, bool followed)
    {
        var around = matter.In(Surroundings(unit, work));
        foreach (var place in Sentences.Split(unit.Text))
        {
            var text = place.Of(unit.Text);
            if (IsHeadingOnly(text, unit))
            {
                continue;
            }

            var told = AnswerTypes.All.Where(t => AnswerTypes.IsTold(t, text)).ToList();
            yield return new Passage(unit, work, place, rank, hitId, matter.In(text), around, told, followed);
        }
    }

    /// <summary>Whether a unit says something: titles, signatures and lists of contents only name it.</summary>
    public static bool IsText(Provision unit) => unit.Kind is not (ProvisionKind.Title or ProvisionKind.DocumentNumber or ProvisionKind.Contents
        or ProvisionKind.Addressee or ProvisionKind.Signature or ProvisionKind.Date or ProvisionKind.AttachmentList);

    /// <summary>Title, headings, lead-in and text: a clause rarely repeats what its surroundings say.</summary>
    private static string Surroundings(Provision unit, WorkText work) => string.Join(
        '\n',
        work.Around(unit).Select(u => u.Heading).Append(work.Work.Title).Append(work.Work.InstrumentTitle).Append(unit.LeadIn).Append(unit.Text).Where(s => !string.IsNullOrEmpty(s)));

    private static bool IsHeadingOnly(string text, Provision unit) =>
        unit.Heading is { Length: > 0 } heading && text.Trim('。', '：', ':', ' ').Length <= heading.Length && heading.Contains(text.Trim('。', '：', ':', ' '), StringComparison.Ordinal);
}
