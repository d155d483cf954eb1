using Microsoft.EntityFrameworkCore;
using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Rules;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Matching;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Editing;

/// <summary>
/// Takes editors' words on rules down. Every one is a new row; where rules stand follows from them. The caller names the version it
/// saw, and nothing is written where that is no longer the current one.
/// </summary>
internal sealed class RuleEditing(IDbContextFactory<PolicyStore> stores, RuleBooks books, ChangeSignal signal, TimeProvider time)
{
    /// <summary>Does something to a rule.</summary>
    /// <param name="id">The rule's id.</param>
    /// <param name="version">The version the caller saw.</param>
    /// <param name="edit">What.</param>
    /// <param name="cancellation">Stops and writes nothing.</param>
    public async Task<RuleEditOutcome> ApplyAsync(string id, int version, RuleEdit edit, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        if ((await books.EditionAsync(store, cancellation)).Find(id) is not { } standing)
        {
            return new RuleEditOutcome.Missing();
        }

        if (standing.Version != version)
        {
            return new RuleEditOutcome.Outdated(standing.Version);
        }

        if (await RefuseAsync(store, standing, edit, cancellation) is { } reason)
        {
            return new RuleEditOutcome.Refused(reason);
        }

        var printed = edit.Correction is { } correction ? await PrintedWords.OfAsync(store, standing.Found, correction, cancellation) : null;

        var now = time.GetUtcNow().UtcDateTime;
        var found = standing.Found;
        store.RuleAssertions.Add(new RuleAssertionRow
        {
            RuleId = standing.Key,
            WorkId = found.WorkId,
            Kind = found.Kind,
            Quote = found.Quote,
            Version = version + 1,
            Action = edit.Action,
            By = edit.By,
            At = now,
            Why = edit.Why,
            Correction = printed,
            Undoes = edit.Action == AssertionAction.Undo ? Assertions.Counting(standing.Said)[^1].Sequence : null,
        });
        store.Changes.Add(new ChangeRow { WorkId = found.WorkId, Kind = ChangeKind.Rules, At = now, Action = edit.Action, By = edit.By });
        try
        {
            await store.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            return await OutdatedAsync(standing.Key, version, cancellation);
        }

        signal.Raise();
        return new RuleEditOutcome.Done();
    }

    // The only rule of the store that can be broken here is that a version is written once; anything else is a failure.
    private async Task<RuleEditOutcome> OutdatedAsync(string key, int version, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        var now = await store.RuleAssertions.CountAsync(a => a.RuleId == key, cancellation);
        return now > version ? new RuleEditOutcome.Outdated(now) : throw new InvalidOperationException("The word on the rule could not be stored.");
    }

    private static async Task<string?> RefuseAsync(PolicyStore store, StandingRule standing, RuleEdit edit, CancellationToken cancellation) => edit.Action switch
    {
        AssertionAction.Reject or AssertionAction.Dispute when string.IsNullOrWhiteSpace(edit.Why) => "请写明理由。",
        AssertionAction.Undo when Assertions.Counting(standing.Said) is [] => "没有可以撤销的编辑意见。",
        AssertionAction.Correct when edit.Correction is not { IsEmpty: false } => "请给出更正后的类别、对象、金额、期限或条件。",
        AssertionAction.Correct => await UnquotedAsync(store, standing.Found, edit.Correction!, cancellation),
        _ => null,
    };

    // What a match shows as the text's words has to stand there.
    private static async Task<string?> UnquotedAsync(PolicyStore store, Rule rule, RuleCorrection correction, CancellationToken cancellation)
    {
        var sentence = TextFolding.Fold(rule.Quote);
        foreach (var words in new[] { correction.Subject, correction.Amount, correction.Deadline })
        {
            if (words is { Length: > 0 } && !sentence.Contains(TextFolding.Fold(words), StringComparison.Ordinal))
            {
                return $"“{words}”不在这句原文中；对象、金额和期限须照录原文。";
            }
        }

        if (correction.Conditions is not { Count: > 0 } conditions)
        {
            return null;
        }

        var kept = rule.Conditions.Select(c => c.Quote).ToHashSet(StringComparer.Ordinal);
        var text = string.Join('\n', (await StoredWork.ReadAsync(store, rule.WorkId, cancellation))?.Provisions.Select(p => TextFolding.Fold($"{p.Heading}\n{p.Text}")) ?? []);
        return conditions.FirstOrDefault(c => !kept.Contains(c.Quote) && (c.Quote.Length == 0 || !text.Contains(TextFolding.Fold(c.Quote), StringComparison.Ordinal))) is { } unquoted
            ? $"条件的引文“{unquoted.Quote}”不在这份文件中，须照录原文。"
            : conditions.FirstOrDefault(c => c.Values.Count == 0 || c.Values.Any(string.IsNullOrWhiteSpace)) is { } empty ? $"条件“{empty.Quote}”没有写明取值。" : null;
    }
}
