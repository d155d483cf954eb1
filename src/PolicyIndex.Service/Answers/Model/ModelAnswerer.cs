using System.Text.Json;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Answers.Model;

/// <summary>
/// Lets a model write the answer and believes none of it: what <see cref="DraftCheck"/> withdraws does not leave the service. A model that
/// fails, is late, or has nothing left to say costs nothing but its time: the answer is then the one that <paramref name="extractive"/> gave.
/// </summary>
internal sealed class ModelAnswerer(IAnswerer extractive, ModelWriter writer, ModelSettings settings, ILogger<ModelAnswerer> logger) : IAnswerer
{
    public async Task<AnswerView?> AnswerAsync(AskRequest asked, CancellationToken cancellation)
    {
        if (await extractive.AnswerAsync(asked, cancellation) is not { } plain)
        {
            return null;
        }

        if (plain.Applicability is not null)
        {
            // Matching is computed; a model has nothing to add to it.
            return plain;
        }

        var retrieved = new RetrievedClauses(plain.Provisions);
        var (draft, failure) = await DraftAsync(asked, plain, retrieved, cancellation);
        if (draft is null)
        {
            return Instead(plain, failure!);
        }

        var (kept, withdrawn) = DraftCheck.Sift(draft, retrieved);
        var report = Report(withdrawn);
        return kept.Count == 0
            ? Instead(plain, withdrawn.Count == 0 ? "模型认为资料不足" : $"模型的答复未通过核对（{report}）")
            : Compose(plain, kept, withdrawn.Count == 0 ? [] : [$"模型的 {withdrawn.Count} 句话未通过核对，已撤回：{report}。"], retrieved);
    }

    private async Task<(ModelDraft? Draft, string? Failure)> DraftAsync(AskRequest asked, AnswerView plain, RetrievedClauses retrieved, CancellationToken cancellation)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limited.CancelAfter(settings.Timeout);
        try
        {
            return (await writer.WriteAsync(asked, plain.Understood, plain.AsOf, retrieved, limited.Token), null);
        }
        catch (JsonException)
        {
            return (null, "模型的答复格式有误");
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception) when (limited.IsCancellationRequested)
        {
            return (null, "模型未在限时内答复");
        }
        // Whatever is wrong with a model or the way to it, there is an answer without it. Its words and ours, the key among them, stay out of the log.
        catch (Exception e)
        {
            logger.LogWarning("The model {Model} failed: {Kind}", settings.Name, e.GetType().Name);
            return (null, "模型服务出错");
        }
    }

    private static AnswerView Compose(AnswerView plain, IReadOnlyList<ClaimView> claims, IEnumerable<string> report, RetrievedClauses retrieved)
    {
        HitView HitOf(string id) => retrieved.TryGet(id, out var hit) ? hit : throw new InvalidOperationException($"{id} was cited and not retrieved.");
        // Claims of one document stand together under its name, in the order in which the model came to it.
        List<ClaimView> ordered = [.. claims.GroupBy(c => HitOf(c.Citations[^1].ProvisionId).Work.Id, StringComparer.Ordinal).SelectMany(g => g)];
        var unknown = ordered.SelectMany(c => c.Citations).Where(c => c.Status == "状态不明").Select(c => c.Label).Distinct(StringComparer.Ordinal).ToList();
        var found = ordered.SelectMany(c => c.Citations).Select(c => HitOf(c.ProvisionId)).Where(h => plain.Provisions.All(p => p.Provision.Id != h.Provision.Id)).DistinctBy(h => h.Provision.Id);
        return plain with
        {
            Answer = AnswerText.Of(ordered, id => Named(HitOf(id).Work), id => ClauseName.Of(HitOf(id).Provision.Path)),
            Abstained = false,
            Reason = null,
            Claims = ordered,
            Provisions = [.. plain.Provisions, .. found],
            Warnings =
            [
                .. plain.Warnings,
                .. unknown.Count == 0 ? [] : new[] { $"效力不明：{string.Join('、', unknown)}。" },
                .. report,
                $"由模型撰写，每句均已与原文核对（提示词 {Prompt.Answer.Version}）。",
            ],
        };
    }

    private static Work Named(WorkSummary work) =>
        new() { Id = work.Id, Title = work.Title, InstrumentTitle = work.InstrumentTitle, DocumentNumber = work.DocumentNumber, Issuers = work.Issuers, Level = work.Level };

    private static AnswerView Instead(AnswerView plain, string why) =>
        plain with { Warnings = [.. plain.Warnings, $"{why}，改由规则摘录原文作答（提示词 {Prompt.Answer.Version}）。"] };

    private static string Report(IEnumerable<Withdrawal> withdrawn) =>
        string.Join('；', withdrawn.GroupBy(w => w).Select(g => $"{WithdrawalWording.Of(g.Key)} {g.Count()} 句"));
}
