using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Answers;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Queries;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Verification;

/// <summary>Checks every document, clause and quotation that a pasted text names: does it exist, is it in force, does it say so.</summary>
internal sealed partial class TextVerification(
    NamedWorks names, WorkTexts texts, QuotationSearch quotations, StatusBooks statuses, IDbContextFactory<PolicyStore> stores, Indexing.WorkCatalogs catalogs, LegalClock clock)
{
    /// <summary>Characters of a text that is checked at once.</summary>
    public const int LongestText = 20_000;

    /// <summary>References and quotations that are checked at once.</summary>
    public const int MostFindings = 200;

    /// <summary>Quotations that are compared with texts; each costs a comparison character by character.</summary>
    private const int MostQuotations = 60;

    /// <summary>How far before a quotation its clause may be named.</summary>
    private const int NearestReference = 200;

    /// <summary>Checks a text.</summary>
    public async Task<VerifyView> VerifyAsync(string text, DateOnly? date, CancellationToken cancellation)
    {
        var asOf = date ?? clock.Today;
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var book = await statuses.GetAsync(store, cancellation);
        var mentions = WorkMentions.In(text);
        var named = await names.InAsync(text, cancellation);
        var places = new List<(FindingView Finding, string? WorkId, Provisions.Provision? Unit)>();
        for (var i = 0; i < named.Count && places.Count < MostFindings; i++)
        {
            places.Add((await ReferenceAsync(named[i], mentions[i], store, book, asOf, cancellation), named[i].WorkId, named[i].Unit));
        }

        foreach (var clause in Clause().Matches(text).Where(m => !named.Any(n => n.Start <= m.Index && m.Index < n.End)))
        {
            // A clause alone is of the document last named, the reader's own 本办法 included.
            if (places.Count < MostFindings && named.LastOrDefault(n => n.End <= clause.Index && n.Stored && n.WorkId is not null) is { WorkId: { } within })
            {
                places.Add(await ClauseAsync(clause, within, store, book, asOf, cancellation));
            }
        }

        places.Sort((a, b) => a.Finding.Start.CompareTo(b.Finding.Start));
        var quoted = QuotedWords.In(text);
        var findings = places.ConvertAll(p => p.Finding);
        foreach (var quotation in quoted.Take(MostQuotations))
        {
            var near = places.LastOrDefault(p => p.Finding.End <= quotation.Start && quotation.Start - p.Finding.End <= NearestReference && p.WorkId is not null);
            if (near.Finding is null && !quotation.Marked)
            {
                continue;
            }

            findings.Add(await quotations.CheckAsync(quotation, near.WorkId, near.Unit, book, asOf, cancellation));
        }

        return new VerifyView(asOf, [.. findings.OrderBy(f => f.Start)], findings.Count(f => !f.InOrder), quoted.Count > MostQuotations || named.Count > MostFindings);
    }

    private async Task<FindingView> ReferenceAsync(NamedWork named, WorkMention mention, PolicyStore store, StatusBook book, DateOnly asOf, CancellationToken cancellation)
    {
        FindingView Finding(string outcome, bool inOrder, string message) => new("work", named.Start, named.End, named.Text, outcome, inOrder, message, named.WorkId);
        if (named.WorkIds.Count == 0)
        {
            return Finding("unknown", false, "库中没有这份文件，也没有文件提到它。请核对名称和文号。");
        }

        if (named.WorkIds.Count > 1)
        {
            return Finding("ambiguous", false, $"有 {named.WorkIds.Count} 份文件可能是所指，请写明文号。") with { Candidates = [.. named.WorkIds.Take(10)] };
        }

        var id = named.WorkIds[0];
        var work = (await texts.ReadAsync([id], asOf, cancellation)).GetValueOrDefault(id);
        var status = named.Unit is { } unit ? book.Of(id, unit.Id, asOf) : book.Of(id, asOf);
        var superseded = await SupersedingAsync(id, store, cancellation);
        FindingView Known(string outcome, bool inOrder, string message) => Finding(outcome, inOrder, message) with
        {
            ProvisionId = named.Unit?.Id,
            Label = work is null ? named.Text : $"《{work.Name}》{(named.Unit is { } u ? ClauseName.Of(u) : "")}",
            Url = work is null ? null : Pages.Display.Wording.Address(id, named.Unit?.Id),
            Status = status,
            SupersededBy = superseded,
        };
        if (work is null)
        {
            return Known("known", status.State == "有效", $"只知其名，正文不在库中。{Standing(status)}");
        }

        if (Mismatch(mention, work) is { } other)
        {
            return Known("mismatch", false, other);
        }

        return named.UnitMissing is { } missing
            ? Known("noSuchClause", false, $"《{work.Name}》中没有{missing}。")
            : Known("found", status.State == "有效", Standing(status));
    }

    /// <summary>Title and number given together have to mean one document.</summary>
    private string? Mismatch(WorkMention mention, WorkText work)
    {
        if (mention is not { Title: { } title, Number: { } number })
        {
            return null;
        }

        if (!string.Equals(work.Work.DocumentNumber, number, StringComparison.Ordinal))
        {
            return $"《{work.Name}》的文号是{work.Work.DocumentNumber ?? "（无）"}，不是{number}。";
        }

        return catalogs.Resolver.Resolve($"《{title}》").Candidates.Any(c => c.Work.Id == work.Work.Id) ? null : $"{number}是《{work.Name}》，不是《{title}》。";
    }

    private async Task<(FindingView, string?, Provisions.Provision?)> ClauseAsync(Match clause, string within, PolicyStore store, StatusBook book, DateOnly asOf, CancellationToken cancellation)
    {
        var work = (await texts.ReadAsync([within], asOf, cancellation))[within];
        var unit = catalogs.Resolver.Resolve(clause.Value, within).Target?.Provision;
        var finding = new FindingView("clause", clause.Index, clause.Index + clause.Length, clause.Value, "noSuchClause", false, $"《{work.Name}》中没有{clause.Value}。", within);
        if (unit is null)
        {
            return (finding, within, null);
        }

        var status = book.Of(within, unit.Id, asOf);
        return (finding with
        {
            Outcome = "found",
            InOrder = status.State == "有效",
            Message = Standing(status),
            ProvisionId = unit.Id,
            Label = $"《{work.Name}》{ClauseName.Of(unit)}",
            Url = Pages.Display.Wording.Address(within, unit.Id),
            Status = status,
            SupersededBy = await SupersedingAsync(within, store, cancellation),
        }, within, unit);
    }

    private static async Task<IReadOnlyList<SupersedingView>> SupersedingAsync(string workId, PolicyStore store, CancellationToken cancellation)
    {
        var effects = (await store.Effects.Where(e => !e.Gone && e.TargetWorkId == workId && e.ActorWorkId != workId).OrderBy(e => e.Id).ToListAsync(cancellation))
            .Select(e => e.Standing)
            .Where(e => e.State != Provisions.Effects.EffectState.Rejected && !e.Inferred
                && e.Relation is Provisions.Effects.EffectRelation.Repeals or Provisions.Effects.EffectRelation.Replaces or Provisions.Effects.EffectRelation.Amends)
            .ToList();
        var known = await WorkNames.ReadAsync(store, effects.Select(e => e.ActorWorkId), cancellation);
        return [.. effects.Select(e => new SupersedingView(e.ActorWorkId, $"《{known.GetValueOrDefault(e.ActorWorkId) ?? e.ActorWorkId}》", RelationNames.Of(e.Relation), e.Date.On, e.Quote))];
    }

    private static string Standing(StatusView status) => $"{status.State}。{status.Reason}";

    [GeneratedRegex(@"第\s*[0-9０-９一二三四五六七八九十百千〇零]+\s*条(?:之[一二三四五六七八九十]+)?(?:\s*第\s*[0-9０-９一二三四五六七八九十]+\s*款)?(?:\s*第?\s*[（(][0-9０-９一二三四五六七八九十]+[)）]\s*项)?", RegexOptions.CultureInvariant)]
    private static partial Regex Clause();
}
