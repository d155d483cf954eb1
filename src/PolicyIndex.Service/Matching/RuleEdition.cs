using PolicyIndex.Provisions.Matching;
using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Matching;

/// <summary>The rules of the store as of one entry of the change log.</summary>
internal sealed class RuleEdition
{
    private readonly Dictionary<string, StandingRule> byId;

    public RuleEdition(long sequence, IReadOnlyList<StandingRule> rules, IReadOnlyList<IReadOnlyList<RuleAssertionRow>> gone)
    {
        Sequence = sequence;
        Rules = rules;
        Gone = gone;
        byId = rules.ToDictionary(r => r.Found.Id, StringComparer.Ordinal);
        Book = new RuleBook(rules.Where(r => r.State != RuleState.Rejected).Select(r => r.Rule));
    }

    private RuleEdition(long sequence, RuleEdition same)
    {
        Sequence = sequence;
        Rules = same.Rules;
        Gone = same.Gone;
        byId = same.byId;
        Book = same.Book;
    }

    /// <summary>The entry.</summary>
    public long Sequence { get; }

    /// <summary>All rules, the rejected ones as well, in the order of works and texts.</summary>
    public IReadOnlyList<StandingRule> Rules { get; }

    /// <summary>Editors' words on sentences that stand in no text any more.</summary>
    public IReadOnlyList<IReadOnlyList<RuleAssertionRow>> Gone { get; }

    /// <summary>The rules that count.</summary>
    public RuleBook Book { get; }

    /// <summary>The rule of this id; null where there is none.</summary>
    public StandingRule? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The same rules as of a later entry, which changed none of them.</summary>
    public RuleEdition At(long sequence) => new(sequence, this);
}
