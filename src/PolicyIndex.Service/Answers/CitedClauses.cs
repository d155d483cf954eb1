using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Citations;

namespace PolicyIndex.Service.Answers;

/// <summary>A sentence that only points (依照本办法第四条的规定计算) is no answer without what it points to.</summary>
internal static partial class CitedClauses
{
    private const int DeepestPointing = 3;
    private const int MostSentences = 3;
    private const int Longest = 300;

    /// <summary>Adds the sentences that the first chosen ones point to.</summary>
    /// <param name="chosen">As chosen.</param>
    /// <param name="passages">All passages: clauses cited by hits stand among them.</param>
    public static IReadOnlyList<Passage> Follow(IReadOnlyList<Passage> chosen, IReadOnlyList<Passage> passages)
    {
        var added = new List<Passage>();
        foreach (var pointing in chosen.Take(DeepestPointing).Where(p => Points().IsMatch(p.Text)))
        {
            var targets = pointing.Work.CitationsIn(pointing.Unit)
                .Where(c => c.Resolution == CitationResolution.Provision && c.Start >= pointing.Place.Start && c.End <= pointing.Place.End)
                .SelectMany(c => c.Target.RangeProvisionIds.DefaultIfEmpty(c.Target.ProvisionId))
                .OfType<string>()
                .ToHashSet(StringComparer.Ordinal);
            added.AddRange(passages
                .Where(p => IsIn(p, targets) && !chosen.Contains(p) && !added.Contains(p))
                .OrderByDescending(p => p.Met.Count(m => m))
                .Take(MostSentences));
        }

        return added.Count > 0 && added.Sum(p => p.Place.Length) <= Longest ? [.. chosen, .. added.OrderBy(p => p.Unit.Order).ThenBy(p => p.Place.Start)]
            : added.Count > 0 && added[0].Place.Length <= Longest ? [.. chosen, added[0]] : chosen;
    }

    private static bool IsIn(Passage passage, HashSet<string> targets) =>
        targets.Contains(passage.Unit.Id) || passage.Work.Around(passage.Unit).Any(u => targets.Contains(u.Id));

    [GeneratedRegex("(?:依照|按照|依据|根据|适用|参照|按|符合|违反)[^。；]{0,24}(?:第[^。；]{1,8}[条款项]|前款|前条|前项|上款|本条)[^。；]{0,12}(?:规定|条件|标准|要求|情形|执行|办理|处理)", RegexOptions.CultureInvariant)]
    private static partial Regex Points();
}
