using System.Text.RegularExpressions;

namespace PolicyIndex.Search.Questions;

/// <summary>What a text defines: 本规定所称账款,是指…; 账款:…; 账款是….</summary>
internal static partial class DefinedTerm
{
    /// <summary>The term that a folded text (see <see cref="Reranking.MatchText"/>) begins by defining; empty where it defines none.</summary>
    public static string In(string text) => Beginning().Match(text).Groups["term"].Value;

    [GeneratedRegex(@"^(?:\[[0-9]+\])?(?:本[^,。]{2,6}所称)?(?<term>[^,。:;]{2,24}?)(?:,?是指|,指|是|:|,包括|\()", RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();
}
