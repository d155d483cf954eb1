using PolicyIndex.Search.Schema;

namespace PolicyIndex.Search.Querying;

/// <summary>Provisions that a question names by their address: found whatever their words are, and put first.</summary>
internal static class NamedProvisions
{
    /// <summary>Above anything that words and features can add up to.</summary>
    private const float ItselfBoost = 400f;

    private const float BelowBoost = 200f;

    /// <summary>What is looked up for them.</summary>
    public static IEnumerable<SoughtValue> Values(IReadOnlyList<string> named) => named.SelectMany(id => new[]
    {
        new SoughtValue(IndexSchema.Id, id, Begins: false, ItselfBoost),
        new SoughtValue(IndexSchema.Id, PrefixOfBelow(id), Begins: true, BelowBoost),
    });

    /// <summary>What being named adds to a provision's score; 0 for others.</summary>
    public static float LiftOf(string provisionId, IReadOnlyList<string> named)
    {
        foreach (var id in named)
        {
            if (provisionId == id)
            {
                return ItselfBoost;
            }

            if (provisionId.StartsWith(PrefixOfBelow(id), StringComparison.Ordinal))
            {
                return BelowBoost;
            }
        }

        return 0;
    }

    /// <summary>An eId begins with those of the units above it.</summary>
    private static string PrefixOfBelow(string id) => id + "__";
}
