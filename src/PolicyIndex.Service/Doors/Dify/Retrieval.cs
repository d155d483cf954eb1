using PolicyIndex.Search;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Endpoints;
using PolicyIndex.Service.Pages.Display;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Doors.Dify;

/// <summary>Finds the records that Dify asks for.</summary>
internal sealed class Retrieval(SearchQuery search, ReaderLinks links)
{
    /// <summary>Most records.</summary>
    public const int MostRecords = 100;

    private const int DefaultRecords = 4;

    // Conditions that the index cannot filter by are looked for this far down.
    private const int MostPages = 5;

    /// <returns>Null while there is no index to ask.</returns>
    public async Task<RetrievalAnswer?> FindAsync(RetrievalRequest asked, MetadataFilter filter, HttpRequest http, CancellationToken cancellation)
    {
        var wanted = Math.Clamp(asked.RetrievalSetting?.TopK ?? DefaultRecords, 1, MostRecords);
        var threshold = asked.RetrievalSetting?.ScoreThreshold ?? 0;
        // Dify sends what the user typed, however long.
        var query = asked.Query!.Length > SearchParameters.LongestQuery ? asked.Query[..SearchParameters.LongestQuery] : asked.Query;
        var request = filter.Narrow(new SearchRequest { Query = query, Limit = SearchRequest.MaximumLimit });
        var records = new List<RetrievalRecord>();
        for (var page = 0; page < MostPages; page++)
        {
            if (await search.SearchAsync(request, cancellation) is not { } found)
            {
                return null;
            }

            var scored = found.Hits.Select(h => (Hit: h, Score: ScoreOf(h))).TakeWhile(h => h.Score >= threshold).ToList();
            records.AddRange(scored.Where(h => filter.Passes(h.Hit)).Select(h => Record(h.Hit, h.Score, http)));
            if (records.Count >= wanted || found.Next is null || scored.Count < found.Hits.Count)
            {
                break;
            }

            request = request with { Cursor = found.Next };
        }

        return new RetrievalAnswer([.. records.Take(wanted)]);
    }

    /// <summary>The search's score, 0 to 2, halved: 0.5 and more in the re-ranked block, less behind it.</summary>
    private static double ScoreOf(HitView hit) => Math.Round(Math.Clamp(hit.Score / 2, 0, 1), 4);

    private RetrievalRecord Record(HitView hit, double score, HttpRequest http)
    {
        var (work, unit) = (hit.Work, hit.Provision);
        var label = CitationLabel.Of(work, unit);
        string[] lines = [label, hit.Status.State == "有效" ? "" : $"（{hit.Status.State}：{hit.Status.Reason}）", unit.LeadIn, unit.Text];
        return new RetrievalRecord(
            string.Join('\n', lines.Where(l => l.Length > 0)),
            score,
            label,
            new RetrievalMetadata(
                work.Id, unit.Id, Wording.Name(work), work.DocumentNumber, unit.Path, unit.Source.Page, links.To(http, work.Id, unit.Id), hit.Status.State,
                Wording.Level(work.Level), work.Region, string.Join('、', work.Issuers), work.Kind, work.IssuedOn?.Year, work.IssuedOn, work.EffectiveOn, work.ExpiresOn));
    }
}
