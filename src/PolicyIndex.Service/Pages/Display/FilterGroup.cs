using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Pages.Display;

/// <summary>A filter as the page offers it: chosen values first, then the most frequent ones.</summary>
internal sealed record FilterGroup(string Title, string Name, IReadOnlyList<FilterChoice> Choices)
{
    private const int Most = 12;

    public static FilterGroup Of(string title, string name, IReadOnlyList<FacetValueView> values, IReadOnlyCollection<string> chosen, Func<string, string>? label = null)
    {
        var offered = values
            .Concat(chosen.Where(c => values.All(v => !Same(v.Value, c))).Select(c => new FacetValueView(c, 0)))
            .Select(v => new FilterChoice(v.Value, label is null ? v.Value : label(v.Value), v.Count, chosen.Any(c => Same(c, v.Value))))
            .OrderByDescending(c => c.Chosen);
        return new FilterGroup(title, name, [.. offered.Take(Math.Max(Most, chosen.Count))]);
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}

/// <summary>One value of a filter.</summary>
internal sealed record FilterChoice(string Value, string Label, int Count, bool Chosen);
