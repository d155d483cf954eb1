using System.Text.RegularExpressions;

namespace PolicyIndex.Service.Answers.Model;

/// <summary>
/// Words in a document that speak to a language model instead of to people: they are left out of what a model is shown, and nobody may
/// quote them through one. This is the first of several walls, not the last: whatever gets past it is still held against the text.
/// </summary>
internal static partial class ForeignInstructions
{
    private const string LeftOut = "〔此处略去一句非政策文字〕";

    public static bool Contains(string text) => Speech().IsMatch(text);

    /// <summary>The text without the sentences that speak to a model.</summary>
    public static string Without(string text)
    {
        if (!Contains(text))
        {
            return text;
        }

        var kept = text;
        foreach (var sentence in Sentences.Split(text).Reverse().Where(s => Contains(s.Of(text))))
        {
            kept = string.Concat(kept.AsSpan(0, sentence.Start), LeftOut, kept.AsSpan(sentence.End));
        }

        // A speech that runs over the end of a sentence.
        return Contains(kept) ? LeftOut : kept;
    }

    [GeneratedRegex(
        @"(?:忽略|无视|不要理会|忘记|绕过)[^。\n]{0,12}(?:指令|指示|提示词|系统提示|规则和指令|以上(?:全部|所有)?(?:内容|要求))"
        + @"|(?:系统提示词?|提示词|system\s*prompt)\s*[:：为是]|(?:你|您)(?:现在)?(?:是|作为|扮演)[^。\n]{0,12}(?:AI|人工智能助手|语言模型|智能助手|机器人)"
        + @"|(?:ignore|disregard|forget)\b[^.\n]{0,40}\b(?:instructions?|prompts?|rules)\b|</?(?:system|assistant|tool|资料)\b|<\|[a-z_]+\|>|\[/?INST\]"
        + @"|(?:AI|人工智能|语言模型|智能助手|大模型)[^。\n]{0,8}(?:必须|应当|请|须)(?:回答|答复|输出|回复|声明)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Speech();
}
