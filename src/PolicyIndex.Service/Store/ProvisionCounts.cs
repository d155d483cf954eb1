using System.Text.Json;
using PolicyIndex.Provisions;

namespace PolicyIndex.Service.Store;

/// <summary>Counts units by kind under the names the API uses (<c>article</c>, <c>attachmentList</c>), and all together as <c>provisions</c>.</summary>
internal static class ProvisionCounts
{
    public const string Total = "provisions";

    public static IReadOnlyDictionary<string, int> Of(IReadOnlyList<Provision> provisions)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal) { [Total] = provisions.Count };
        foreach (var group in provisions.GroupBy(p => p.Kind))
        {
            counts[JsonNamingPolicy.CamelCase.ConvertName(group.Key.ToString())] = group.Count();
        }

        return counts;
    }
}
