using System.Text.Json;
using PolicyIndex.Provisions;

namespace PolicyIndex.Service.Store;

/// <summary>Counts units by kind under the names the API uses (<c>article</c>, <c>attachmentList</c>), and all together as <c>provisions</c>.</summary>
internal static class ProvisionCounts
{
    public const string Total = "provisions";

    /// <summary>The name of a kind in the counts.</summary>
    public static string NameOf(ProvisionKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    public static IReadOnlyDictionary<string, int> Of(IReadOnlyList<Provision> provisions)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal) { [Total] = provisions.Count };
        foreach (var group in provisions.GroupBy(p => p.Kind))
        {
            counts[NameOf(group.Key)] = group.Count();
        }

        return counts;
    }
}
