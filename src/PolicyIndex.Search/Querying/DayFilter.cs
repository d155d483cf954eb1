using Lucene.Net.Index;

namespace PolicyIndex.Search.Querying;

/// <summary>Lets documents pass whose text was the work's text on a date and whose status on it is allowed.</summary>
internal sealed class DayFilter(DateOnly? asOf, IReadOnlyCollection<string> allowed)
{
    private readonly StatusFilter statuses = new(asOf, allowed);
    private readonly ExpressionFilter expressions = new(asOf);

    /// <summary>Moves on to another segment.</summary>
    public void Enter(AtomicReader segment)
    {
        statuses.Enter(segment);
        expressions.Enter(segment);
    }

    /// <summary>Whether the document passes.</summary>
    public bool Passes(int document) => expressions.Passes(document) && statuses.Passes(document);
}
