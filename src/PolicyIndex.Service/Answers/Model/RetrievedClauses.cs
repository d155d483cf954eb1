using System.Diagnostics.CodeAnalysis;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Answers.Model;

/// <summary>The clauses that a model was shown in one conversation: it may cite these and no others.</summary>
internal sealed class RetrievedClauses
{
    private readonly Dictionary<string, HitView> byId = new(StringComparer.Ordinal);

    public RetrievedClauses(IEnumerable<HitView> shown) => Add(shown);

    /// <summary>In the order in which they were shown first.</summary>
    public IEnumerable<HitView> All => byId.Values;

    public void Add(IEnumerable<HitView> shown)
    {
        foreach (var hit in shown)
        {
            byId.TryAdd(hit.Provision.Id, hit);
        }
    }

    public bool TryGet(string provisionId, [NotNullWhen(true)] out HitView? hit) => byId.TryGetValue(provisionId, out hit);
}
