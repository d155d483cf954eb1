using PolicyIndex.Provisions.Effects;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Relations;

/// <summary>
/// Where all effects stand: what was found, what editors said of it, and whether what is left agrees. One decision can end
/// a dispute or a proposal elsewhere, so all are settled together.
/// </summary>
internal sealed class EffectsSettling(IReadOnlyList<Work> works, IReadOnlyCollection<EffectRow> rows, ILookup<string, AssertionRow> assertions, DateTime now)
{
    /// <summary>Changes the rows that stand otherwise than before.</summary>
    /// <returns>The changed rows, and conclusions that have no row yet.</returns>
    public (IReadOnlyList<EffectRow> Changed, IReadOnlyList<EffectRow> New) Run()
    {
        var mirrored = Mirrored();
        var standing = rows.ToDictionary(r => r.Id, r => Standing(r, mirrored), StringComparer.Ordinal);
        // Conclusions are drawn anew each time; those that editors spoke of are facts like the others.
        var given = rows.Where(r => r.Origin != EffectOrigin.Rule || assertions[r.Id].Any()).Select(r => standing[r.Id]);
        var collected = EffectLedger.Collect(works, given).ToDictionary(e => e.Id, StringComparer.Ordinal);
        var changed = new List<EffectRow>();
        foreach (var row in rows)
        {
            var effect = collected.GetValueOrDefault(row.Id) ?? standing[row.Id] with { State = EffectState.Rejected };
            if (row.Origin == EffectOrigin.Rule)
            {
                row.Gone = !collected.ContainsKey(row.Id);
                row.Found = row.Gone || assertions[row.Id].Any() ? row.Found : effect;
            }

            if (row.Stand(effect, now))
            {
                changed.Add(row);
            }
        }

        var known = rows.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var concluded = collected.Values.Where(e => !known.Contains(e.Id)).Select(e => EffectRow.From(e, EffectOrigin.Rule)).ToList();
        concluded.ForEach(r => r.Stand(r.Found, now));
        return (changed, concluded);
    }

    private Effect Standing(EffectRow row, HashSet<string> mirrored)
    {
        var found = row.Gone || mirrored.Contains(row.Id) ? row.Found with { State = EffectState.Rejected } : row.Found;
        return EffectStanding.After(found, assertions[row.Id]);
    }

    // What the catalogue says of a text that is here is said by the text itself: counted once. Another date is another voice.
    private HashSet<string> Mirrored()
    {
        var said = rows.Where(r => r is { Origin: EffectOrigin.Text, Gone: false }).Select(What).ToHashSet();
        return rows.Where(r => r.Origin == EffectOrigin.Catalogue && said.Contains(What(r))).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
    }

    private static (string, EffectRelation, string?, string?, DateOnly?) What(EffectRow row) =>
        (row.ActorWorkId, row.Relation, row.Found.Target.WorkId, row.Found.Target.Unit, row.Found.Date.On);
}
