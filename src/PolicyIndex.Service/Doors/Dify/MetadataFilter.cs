using System.Globalization;
using PolicyIndex.Search;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Endpoints;
using PolicyIndex.Service.Pages.Display;
using PolicyIndex.Service.Relations;

namespace PolicyIndex.Service.Doors.Dify;

/// <summary>
/// The conditions of a request. What the index can filter by is handed to it, so that the right records are found however far
/// down they stand; every hit is then held against all conditions.
/// </summary>
internal sealed class MetadataFilter
{
    private readonly IReadOnlyList<Condition> conditions;
    private readonly bool any;

    private MetadataFilter(IReadOnlyList<Condition> conditions, bool any)
    {
        this.conditions = conditions;
        this.any = any;
    }

    /// <summary>The date the law is asked for, where the conditions name one.</summary>
    public DateOnly? AsOf { get; private init; }

    /// <summary>Reads the conditions.</summary>
    /// <param name="asked">As sent.</param>
    /// <param name="fault">What is wrong with them; null where nothing is.</param>
    public static MetadataFilter Read(MetadataCondition? asked, out string? fault)
    {
        var read = new List<Condition>();
        DateOnly? asOf = null;
        fault = asked?.LogicalOperator?.ToLowerInvariant() is null or "and" or "or" ? null : $"logical_operator“{asked.LogicalOperator}”应为 and 或 or。";
        foreach (var one in asked?.Conditions ?? [])
        {
            if (one is null || ReadOne(one, out fault) is not { } condition)
            {
                fault ??= "conditions 中有空的条件。";
                break;
            }

            if (condition.Fields.Contains(ConditionField.AsOf))
            {
                asOf = condition is { Operator: "is" or "=", Wanted: [var wanted] } && DateOnly.TryParse(wanted, CultureInfo.InvariantCulture, out var date) ? date : null;
                if (asOf is null)
                {
                    fault = "as_of 应为一个日期（is），如 2025-06-01。";
                    break;
                }

                continue;
            }

            read.Add(condition);
        }

        return new MetadataFilter(read, string.Equals(asked?.LogicalOperator, "or", StringComparison.OrdinalIgnoreCase)) { AsOf = fault is null ? asOf : null };
    }

    /// <summary>Whether a hit passes.</summary>
    public bool Passes(HitView hit) =>
        conditions.Count == 0 || (any ? conditions.Any(c => c.Holds(hit)) : conditions.All(c => c.Holds(hit)));

    /// <summary>Narrows a search by what the index can filter by.</summary>
    public SearchRequest Narrow(SearchRequest request)
    {
        // A condition on the status says itself which states are wanted.
        var statusAsked = conditions.Any(c => c.Fields.Contains(ConditionField.Status));
        return request with
        {
            AsOf = AsOf,
            Statuses = statusAsked ? Exactly(ConditionField.Status) : LegalStates.Default,
            Levels = [.. Exactly(ConditionField.Level).SelectMany(w => LevelName.Words.Where(l => l.Equals(w, StringComparison.OrdinalIgnoreCase) || Wording.Level(l) == w))
                .Select(w => LevelName.TryParse(w, out var level) ? level.Level : default)],
            Regions = Exactly(ConditionField.Region),
            Issuers = Exactly(ConditionField.Issuer),
            Kinds = Exactly(ConditionField.Kind),
        };
    }

    /// <summary>The values one of which every record must have in a field; none where the conditions do not say so.</summary>
    private IReadOnlyList<string> Exactly(string field) =>
        any && conditions.Count > 1 ? [] : conditions.FirstOrDefault(c => c.Fields is [var only] && only == field && c.Operator is "is" or "=" or "in")?.Wanted ?? [];

    private static Condition? ReadOne(RetrievalCondition asked, out string? fault)
    {
        var names = ConditionValue.Read(asked.Name, wantsList: false);
        var fields = names.Select(ConditionField.Known).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (names.Count == 0 || fields.Count == 0)
        {
            fault = $"没有名为“{string.Join('、', names)}”的元数据。可用：{string.Join('、', ConditionField.Names)}。";
            return null;
        }

        if (ConditionOperator.Known(asked.ComparisonOperator) is not { } known)
        {
            fault = $"没有“{asked.ComparisonOperator}”这个比较。可用：{string.Join('、', ConditionOperator.All)}。";
            return null;
        }

        var wanted = ConditionValue.Read(asked.Value, known is "in" or "not in");
        fault = ConditionOperator.NeedsValue(known) && wanted.Count == 0 ? $"对“{fields[0]}”的比较“{known}”缺少 value。" : null;
        return fault is null ? new Condition(fields, known, wanted) : null;
    }

    private sealed record Condition(IReadOnlyList<string> Fields, string Operator, IReadOnlyList<string> Wanted)
    {
        public bool Holds(HitView hit) =>
            ConditionOperator.Holds(Operator, [.. Fields.SelectMany(f => ConditionField.Values(f, hit))], Wanted);
    }
}
