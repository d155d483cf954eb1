namespace PolicyIndex.Provisions.Matching;

/// <summary>
/// Pairs of neighbouring characters, by which free words are compared: no dictionary, no grammar. Pairs with a word that every
/// text has (的, 和, 企业) do not count.
/// </summary>
internal static class WordPairs
{
    private const string Empty = "的了和与及或等在对为是有以由于中其各将按被并把就也都还这那我们之从向到";

    private static readonly HashSet<string> everywhere = ["企业", "公司", "项目", "进行", "开展", "加快", "推动", "支持", "鼓励", "加强", "实施", "相关", "有关", "符合", "条件", "规定", "要求", "应当", "不得", "可以", "单位", "提供", "单个", "部门", "工作"];

    /// <summary>The pairs of a text, each once.</summary>
    public static HashSet<int> Of(string text)
    {
        var pairs = new HashSet<int>();
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (IsWord(text[i]) && IsWord(text[i + 1]) && !everywhere.Contains(text.Substring(i, 2)))
            {
                pairs.Add((text[i] << 16) | text[i + 1]);
            }
        }

        return pairs;
    }

    private static bool IsWord(char c) => (TextFolding.IsIdeograph(c) || char.IsAsciiLetterOrDigit(c)) && !Empty.Contains(c, StringComparison.Ordinal);
}
