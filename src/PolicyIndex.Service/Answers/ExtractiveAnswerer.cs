using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions;
using PolicyIndex.Search;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Queries;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Answers;

/// <summary>Answers without a model: sentences of the documents, chosen and put in order, each with its proof; or says why not.</summary>
internal sealed class ExtractiveAnswerer(
    SearchQuery search, SearchIndex index, WorkTexts texts, StatusBooks statuses, IDbContextFactory<PolicyStore> stores, LegalClock clock) : IAnswerer
{
    /// <summary>Characters of quoted text that an answer has at most.</summary>
    public const int Longest = 600;

    private const int DefaultLimit = 8;
    private const int Depth = 20;

    public async Task<AnswerView?> AnswerAsync(AskRequest asked, CancellationToken cancellation)
    {
        var asOf = asked.AsOf ?? clock.Today;
        var understood = asked.Question;
        if (await search.SearchAsync(new SearchRequest { Query = understood, Limit = Depth, AsOf = asOf }, cancellation) is not { } found || index.WordsOf(understood) is not { } words)
        {
            return null;
        }

        var works = await texts.ReadAsync(found.Hits.Select(h => h.Work.Id), asOf, cancellation);
        works = await texts.ReadAsync(works.Keys.Concat(Gathering.WorksCited(found.Hits, works)), asOf, cancellation);
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var book = await statuses.GetAsync(store, cancellation);
        var matter = new Matter(words);
        var types = AnswerTypes.AskedBy(understood);
        var passages = Gathering.From(found.Hits, works, matter);
        var chosen = new Selection(matter, types, Longest).Choose(passages, QuestionParts.Of(understood, matter));
        chosen = WholeList.IsAsked(types) ? WholeList.Complete(chosen, passages) : chosen;
        var claims = new Composer(u => book.Of(u.WorkId, u.Id, asOf).State).Claims(chosen);
        Provision? UnitOf(string id) => chosen.Select(p => p.Unit).FirstOrDefault(u => u.Id == id);
        var (kept, withdrawn) = QuotationCheck.Sift(claims, UnitOf);
        var shown = found.Hits.Take(asked.Limit ?? DefaultLimit).ToList();
        var workOf = found.Hits.Select(h => h.Work).DistinctBy(w => w.Id).ToDictionary(w => w.Id, StringComparer.Ordinal);
        var abstained = kept.Count == 0;
        return new AnswerView(
            abstained ? "所收文件中没有找到相关规定。" : AnswerText.Of(kept, id => workOf[UnitOf(id)!.WorkId], id => ClauseName.Of(UnitOf(id)!)),
            abstained,
            abstained ? "没有找到相关规定。" : null,
            abstained ? 0 : 0.5,
            understood,
            kept,
            shown,
            [.. withdrawn.Select(_ => "有一处引文与原文不符，已撤回。")],
            asOf);
    }
}
