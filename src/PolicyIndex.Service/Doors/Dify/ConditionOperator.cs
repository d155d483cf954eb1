using System.Globalization;

namespace PolicyIndex.Service.Doors.Dify;

/// <summary>The comparisons that Dify offers, on the values of one field and those of the condition.</summary>
internal static class ConditionOperator
{
    private const long SecondsOfAYear = 365L * 24 * 60 * 60;

    // Holds where one of the record's values stands so to the wanted ones.
    private static readonly Dictionary<string, Func<string, IReadOnlyList<string>, bool>> s_some = new(StringComparer.Ordinal)
    {
        ["contains"] = (v, wanted) => wanted.Any(w => v.Contains(w, StringComparison.OrdinalIgnoreCase)),
        ["start with"] = (v, wanted) => wanted.Any(w => v.StartsWith(w, StringComparison.OrdinalIgnoreCase)),
        ["end with"] = (v, wanted) => wanted.Any(w => v.EndsWith(w, StringComparison.OrdinalIgnoreCase)),
        ["is"] = (v, wanted) => wanted.Any(w => Same(v, w)),
        ["="] = (v, wanted) => wanted.Any(w => Compare(v, w) == 0 || Same(v, w)),
        ["in"] = (v, wanted) => wanted.Any(w => Same(v, w)),
        [">"] = (v, wanted) => wanted.All(w => Compare(v, w) > 0),
        ["<"] = (v, wanted) => wanted.All(w => Compare(v, w) < 0),
        ["≥"] = (v, wanted) => wanted.All(w => Compare(v, w) >= 0),
        ["≤"] = (v, wanted) => wanted.All(w => Compare(v, w) <= 0),
        ["before"] = (v, wanted) => wanted.All(w => Compare(v, w) < 0),
        ["after"] = (v, wanted) => wanted.All(w => Compare(v, w) > 0),
    };

    private static readonly Dictionary<string, string> s_denials = new(StringComparer.Ordinal)
    {
        ["not contains"] = "contains", ["is not"] = "is", ["not in"] = "in", ["≠"] = "=",
    };

    private static readonly Dictionary<string, string> s_spellings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["!="] = "≠", [">="] = "≥", ["<="] = "≤", ["starts with"] = "start with", ["ends with"] = "end with", ["=="] = "=",
    };

    /// <summary>All of them.</summary>
    public static IEnumerable<string> All => s_some.Keys.Concat(s_denials.Keys).Concat(["empty", "not empty"]);

    /// <summary>The operator as we write it; null for one that there is not.</summary>
    public static string? Known(string? written) =>
        written is null ? null
        : s_spellings.TryGetValue(written.Trim(), out var meant) ? meant
        : All.FirstOrDefault(o => o.Equals(written.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it compares with something.</summary>
    public static bool NeedsValue(string known) => known is not ("empty" or "not empty");

    /// <summary>Whether records with these values pass.</summary>
    /// <param name="known">An operator of <see cref="All"/>.</param>
    /// <param name="values">What the record has; nothing where it is unknown.</param>
    /// <param name="wanted">What the condition names.</param>
    public static bool Holds(string known, IReadOnlyList<string> values, IReadOnlyList<string> wanted) => known switch
    {
        "empty" => values.Count == 0,
        "not empty" => values.Count > 0,
        _ when s_denials.TryGetValue(known, out var denied) => !Holds(denied, values, wanted),
        _ => values.Any(v => s_some[known](v, wanted)),
    };

    private static bool Same(string value, string wanted) => value.Equals(wanted, StringComparison.OrdinalIgnoreCase);

    /// <summary>Null where the two cannot be compared.</summary>
    private static int? Compare(string value, string wanted)
    {
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return Date(wanted) is { } other ? date.CompareTo(other) : null;
        }

        return Number(value) is { } left && Number(wanted) is { } right ? left.CompareTo(right) : null;
    }

    // Dify sends a date as it was typed, or in seconds since 1970.
    private static DateOnly? Date(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? DateOnly.FromDateTime(moment.DateTime)
        : Number(text) is { } seconds && seconds > SecondsOfAYear && seconds < DateTimeOffset.MaxValue.ToUnixTimeSeconds() ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds((long)seconds).UtcDateTime.AddHours(8))
        : null;

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
}
