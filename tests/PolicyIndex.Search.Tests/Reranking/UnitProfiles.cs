using PolicyIndex.Provisions.Works;
using PolicyIndex.Search.Reranking;

namespace PolicyIndex.Search.Tests.Reranking;

/// <summary>Profiles and candidates for tests.</summary>
internal static class UnitProfiles
{
    public static UnitProfile Of(string id, string text) =>
        new(id.Split(':')[0], id, false, AdministrativeLevel.Provincial, "云岭省", 3, "#60日 ", "云岭省办法", "总则/期限", "期限", text);

    public static Candidate Candidate(int document, string id, float lexical, string text = "", params int[] terms)
    {
        var features = new float[RankingWeights.Count];
        features[(int)RankingFeature.Lexical] = lexical;
        return new Candidate(document, Of(id, text), features, terms);
    }
}
