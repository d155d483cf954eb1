using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Queries;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Comparison;

/// <summary>What a text is worth being compared with: other texts of its work, works it has to do with, works of a similar title (twins).</summary>
internal sealed class ComparisonPartners(IDbContextFactory<PolicyStore> stores, WorkQuery works, LineageQuery lineage, LegalClock clock)
{
    private const double LeastLikeness = 0.5;
    private const int MostTwins = 6;

    // Works that end, amend or carry out each other speak of the same things.
    private static readonly string[] s_telling = ["replaces", "amends", "repeals", "implements", "basedOn"];

    public async Task<IReadOnlyList<ComparisonPartner>> OfAsync(ComparedText text, CancellationToken cancellation)
    {
        var id = text.Work.Id;
        var partners = new List<ComparisonPartner>();
        foreach (var other in (await works.ExpressionsAsync(id, cancellation))?.Items ?? [])
        {
            partners.Add(new ComparisonPartner(other.Id, other.Title, Name(other)));
        }

        var around = await lineage.GetAsync(id, 1, clock.Today, cancellation);
        var related = around.Edges.Where(e => s_telling.Contains(e.Relation, StringComparer.Ordinal)).Select(e => e.FromWorkId == id ? e.ToWorkId : e.FromWorkId).ToHashSet(StringComparer.Ordinal);
        partners.AddRange(around.Works.Where(w => w.Stored && related.Contains(w.Id)).Select(w => new ComparisonPartner(w.Id, w.Title, $"有关联 {w.DocumentNumber}".Trim())));
        partners.AddRange(await TwinsAsync(text.Work, cancellation));
        return [.. partners.Where(p => p.Id != text.Id).DistinctBy(p => p.Id, StringComparer.Ordinal)];
    }

    private static string Name(ExpressionView other) => other.Latest ? "本文件的最新文本" : $"本文件自 {other.From:yyyy-MM-dd} 起的文本";

    private async Task<IEnumerable<ComparisonPartner>> TwinsAsync(WorkDetail work, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var all = await store.Works.Where(w => w.Id != work.Id).Select(w => new { w.Id, Title = w.InstrumentTitle ?? w.Title, w.DocumentNumber }).ToListAsync(cancellation);
        var own = new CharacterPairs(work.InstrumentTitle ?? work.Title);
        return all.Select(w => (Work: w, Likeness: own.Likeness(new CharacterPairs(w.Title))))
            .Where(w => w.Likeness >= LeastLikeness)
            .OrderByDescending(w => w.Likeness).ThenBy(w => w.Work.Id, StringComparer.Ordinal)
            .Take(MostTwins)
            .Select(w => new ComparisonPartner(w.Work.Id, w.Work.Title, $"标题相近 {w.Work.DocumentNumber}".Trim()));
    }
}

/// <summary>A text to compare with.</summary>
/// <param name="Id">Id of the text.</param>
/// <param name="Title">Its title.</param>
/// <param name="Why">What makes it worth it.</param>
internal sealed record ComparisonPartner(string Id, string Title, string Why);
