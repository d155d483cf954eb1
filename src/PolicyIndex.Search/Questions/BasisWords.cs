using System.Text.RegularExpressions;

namespace PolicyIndex.Search.Questions;

/// <summary>依据: what a text rests on, asked for (依据哪两份文件制定) and said (根据《…》,制定本办法).</summary>
internal static partial class BasisWords
{
    /// <summary>Whether a question asks on what a rule or a text rests.</summary>
    public static bool AskedBy(string question) => Asked().IsMatch(question);

    /// <summary>Whether a text names what it rests on by its title.</summary>
    public static bool SaidBy(string text) => Said().IsMatch(text);

    [GeneratedRegex("(?:依据|根据|按照|依照)[^，。？]{0,8}(?:什么|哪|何)|(?:什么|哪)[^，。？]{0,8}(?:依据|根据)|上位", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    [GeneratedRegex("(?:根据|依据|按照|依照)[^。]{0,6}《", RegexOptions.CultureInvariant)]
    private static partial Regex Said();
}
