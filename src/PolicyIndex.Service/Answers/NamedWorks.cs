using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions.Locators;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Answers;

/// <summary>Finds out which works a text names, stored ones and those known by their facts only.</summary>
internal sealed class NamedWorks(WorkCatalogs catalogs, IDbContextFactory<PolicyStore> stores)
{
    /// <summary>Every work named by title or number, in order.</summary>
    public async Task<IReadOnlyList<NamedWork>> InAsync(string text, CancellationToken cancellation)
    {
        var mentions = WorkMentions.In(text);
        if (mentions.Count == 0)
        {
            return [];
        }

        var resolver = catalogs.Resolver;
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var named = new List<NamedWork>();
        foreach (var mention in mentions)
        {
            named.Add(await ResolveAsync(text[mention.Start..mention.End], mention, resolver, store, cancellation));
        }

        return named;
    }

    /// <summary>The only stored work that words without marks name; null without one.</summary>
    public string? InWords(string text) => catalogs.Resolver.Resolve(text) is { State: ResolutionState.Resolved, Target.Work.Id: var id } ? id : null;

    private static async Task<NamedWork> ResolveAsync(string text, WorkMention mention, Resolver resolver, PolicyStore store, CancellationToken cancellation)
    {
        // The number is the surer name; a title that means something else is for the caller to compare.
        var names = new[] { mention.Number, mention.Title is null ? null : $"《{mention.Title}》" }.OfType<string>();
        foreach (var name in names)
        {
            var works = resolver.Resolve(name).Candidates.Where(c => mention.Title is not { } title || name == mention.Number || !IsAbout(c.Work, title)).Select(c => c.Work.Id).Distinct(StringComparer.Ordinal).ToList();
            if (works.Count > 0)
            {
                var unit = mention.Unit is { } steps && works is [var only] ? resolver.Resolve(steps, only).Target?.Provision : null;
                return new NamedWork(text, mention.Start, mention.End, works, true, unit, works.Count == 1 && unit is null ? mention.Unit : null);
            }
        }

        return new NamedWork(text, mention.Start, mention.End, await ExternalAsync(mention, store, cancellation), false);
    }

    /// <summary>A title that has the name in marks (关于实施《…》的规定) is that of another work, unless it issues what is named.</summary>
    private static bool IsAbout(Work work, string title) =>
        new[] { work.InstrumentTitle ?? work.Title }.Any(t => t.Contains($"《{title}》", StringComparison.Ordinal) || t.Contains($"〈{title}〉", StringComparison.Ordinal))
        && !(work.InstrumentTitle is null && (work.Title.Contains("印发", StringComparison.Ordinal) || work.Title.Contains("公布", StringComparison.Ordinal)));

    private static async Task<IReadOnlyList<string>> ExternalAsync(WorkMention mention, PolicyStore store, CancellationToken cancellation)
    {
        if (mention.Number is { } number && await store.ExternalWorks.Where(w => w.DocumentNumber == number).Select(w => w.Id).ToListAsync(cancellation) is { Count: > 0 } byNumber)
        {
            return byNumber;
        }

        if (mention.Title is not { } title)
        {
            return [];
        }

        // Titles are printed with and without their issuer before 关于; marks and spaces vary.
        var core = Core(title);
        var found = await store.ExternalWorks.Where(w => w.Title.Contains(core) || (w.InstrumentTitle != null && w.InstrumentTitle.Contains(core))).Select(w => w.Id).ToListAsync(cancellation);
        return found;
    }

    private static string Core(string title)
    {
        var about = title.IndexOf("关于", StringComparison.Ordinal);
        return about > 0 ? title[about..] : title;
    }
}
