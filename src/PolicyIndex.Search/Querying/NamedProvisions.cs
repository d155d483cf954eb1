using Lucene.Net.Index;
using Lucene.Net.Search;
using PolicyIndex.Search.Schema;

namespace PolicyIndex.Search.Querying;

/// <summary>Provisions that a question names by their address: found whatever their words are, and put first.</summary>
internal static class NamedProvisions
{
    /// <summary>Above anything that words and features can add up to.</summary>
    private const float ItselfBoost = 400f;

    private const float BelowBoost = 200f;

    /// <summary>The query that also finds them.</summary>
    public static Query AddTo(Query query, IReadOnlyList<string> named)
    {
        if (named.Count == 0)
        {
            return query;
        }

        var either = new BooleanQuery(disableCoord: true) { { query, Occur.SHOULD } };
        foreach (var id in named)
        {
            either.Add(new ConstantScoreQuery(new TermQuery(new Term(IndexSchema.Id.Name, id))) { Boost = ItselfBoost }, Occur.SHOULD);
            either.Add(new ConstantScoreQuery(new PrefixQuery(new Term(IndexSchema.Id.Name, PrefixOfBelow(id)))) { Boost = BelowBoost }, Occur.SHOULD);
        }

        return either;
    }

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
