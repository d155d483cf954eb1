using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Comparison;

/// <summary>Reads the texts that somebody wants to see side by side.</summary>
internal sealed class ComparisonQuery(WorkQuery works, ResolveQuery resolve, LegalClock clock)
{
    /// <summary>Longest address or title that is looked up.</summary>
    public const int LongestName = 300;

    /// <param name="named">The id of a text, or what people call a work: title, number.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <returns>The text; or why there is none, with the works it may be.</returns>
    public async Task<(ComparedText? Text, TextNotFound? Missing)> FindAsync(string named, CancellationToken cancellation)
    {
        if (named.Length > LongestName)
        {
            return (null, new TextNotFound(named[..20] + "…", "写得太长。请给出标题、文号或文件标识。", []));
        }

        var (workId, expression) = ComparedText.Parse(named);
        if (await works.ExistsAsync(workId, cancellation))
        {
            return await ReadAsync(workId, expression, cancellation) is { } text ? (text, null)
                : (null, new TextNotFound(named, $"没有从这一天起的文本。", []));
        }

        var meant = (await resolve.ResolveAsync(named, null, cancellation)).Candidates.Select(c => c.Work).DistinctBy(w => w.Id, StringComparer.Ordinal).ToList();
        return meant.Count == 1
            ? (await ReadAsync(meant[0].Id, null, cancellation), null)
            : (null, new TextNotFound(named, meant.Count == 0 ? "库中没有这份文件的正文。" : "可能是下列文件，请选定一份。", [.. meant.Select(w => (w.Id, w.InstrumentTitle ?? w.Title))]));
    }

    private async Task<ComparedText?> ReadAsync(string workId, DateOnly? expression, CancellationToken cancellation)
    {
        var texts = (await works.ExpressionsAsync(workId, cancellation))?.Items ?? [];
        if (texts.FirstOrDefault(t => expression is null ? t.Latest : t.From == expression) is not { } wanted)
        {
            return null;
        }

        // The latest text may begin to hold tomorrow only.
        var day = wanted.Latest && (wanted.From is null || wanted.From <= clock.Today) ? clock.Today : wanted.From ?? clock.Today;
        return await works.GetAsync(workId, day, cancellation) is { } work && await works.OutlineAsync(workId, day, cancellation) is { } outline
            ? new ComparedText(wanted.Id, work, ComparedUnit.Of(outline.Units))
            : null;
    }
}

/// <summary>Why a text cannot be shown.</summary>
/// <param name="Named">What was asked for.</param>
/// <param name="Reason">Why, and what to do.</param>
/// <param name="Candidates">Works that may be meant, with their names.</param>
internal sealed record TextNotFound(string Named, string Reason, IReadOnlyList<(string Id, string Name)> Candidates);
