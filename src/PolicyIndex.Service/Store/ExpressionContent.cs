using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Service.Store;

/// <summary>Everything read of one text of a work.</summary>
/// <param name="Parsed">Work, units, ledger and diagnostics.</param>
/// <param name="Citations">References as read from this text alone.</param>
internal sealed record ExpressionContent(ParsedWork Parsed, IReadOnlyList<Citation> Citations)
{
    /// <summary>The same with the ids of a former text, so that no id stands for units of two texts.</summary>
    /// <param name="from">First day on which it was the work's text.</param>
    public ExpressionContent Former(DateOnly from)
    {
        var workId = Parsed.Work.Id;
        var (current, former) = ($"{workId}:", $"{ProvisionAddress.TextId(workId, from)}:");
        return new ExpressionContent(
            Parsed with { Provisions = [.. Parsed.Provisions.Select(p => p with { Id = Renamed(p.Id)!, ParentId = Renamed(p.ParentId) })] },
            [.. Citations.Select(c => c with
            {
                Id = Renamed(c.Id)!,
                ProvisionId = Renamed(c.ProvisionId)!,
                Target = c.Target with { ProvisionId = Renamed(c.Target.ProvisionId), RangeProvisionIds = [.. c.Target.RangeProvisionIds.Select(id => Renamed(id)!)] },
                Candidates = [.. c.Candidates.Select(o => o with { ProvisionId = Renamed(o.ProvisionId) })],
            })]);

        string? Renamed(string? id) => id?.StartsWith(current, StringComparison.Ordinal) == true ? former + id[current.Length..] : id;
    }
}
