using PolicyIndex.Service.Answers;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Pages.Display;

/// <summary>Questions to go on with: each names its document, so that it can be asked by itself, and each has an answer in the documents.</summary>
internal static class FollowUps
{
    private const int Most = 3;

    public static IReadOnlyList<string> Of(AnswerView answer, IReadOnlyList<SourceCard> sources)
    {
        var cited = sources.Select(s => s.Unit.Id).ToHashSet(StringComparer.Ordinal);
        var clauses = answer.Provisions.Where(h => !cited.Contains(h.Provision.Id))
            .Select(h => $"《{Wording.Name(h.Work)}》{ClauseName.Of(h.Provision.Path)}是怎么规定的？");
        var works = sources.Select(s => s.Work).DistinctBy(w => w.Id).Take(1)
            .SelectMany(w => new[] { $"《{Wording.Name(w)}》现在有效吗？", w.EffectiveOn is null && !w.EffectiveOnIssue ? null : $"《{Wording.Name(w)}》从什么时候起施行？" })
            .OfType<string>();
        return [.. clauses.Take(answer.Abstained ? Most : 1).Concat(works).Distinct(StringComparer.Ordinal).Where(q => q != answer.Understood).Take(Most)];
    }
}
