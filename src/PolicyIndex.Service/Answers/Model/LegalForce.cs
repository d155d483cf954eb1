namespace PolicyIndex.Service.Answers.Model;

/// <summary>Whether a sentence permits, forbids and commands as the text does that is to prove it.</summary>
internal static class LegalForce
{
    // Longer words first: 不应当 is not 应当.
    private static readonly string[] s_words =
    [
        "不应当", "不应", "不可以", "不可", "不得", "不予", "不能", "不再", "不享受", "不适用", "不需要", "不需", "无需", "无须", "不必", "免于", "免征", "免除", "禁止", "严禁", "除外", "未",
        "应当", "必须", "务必", "可以", "有权", "鼓励", "一律", "全部", "任何", "减半", "全额",
    ];

    private static readonly string[] s_denials = ["不", "无需", "无须", "禁止", "严禁", "除外", "未", "非"];

    /// <param name="sentence">What is said.</param>
    /// <param name="quotes">The words quoted for it.</param>
    /// <param name="proof">The whole cited text.</param>
    public static bool Agrees(string sentence, string quotes, string proof) =>
        s_words.Where(w => sentence.Contains(w, StringComparison.Ordinal)).All(w => proof.Contains(w, StringComparison.Ordinal))
        && (!s_denials.Any(d => quotes.Contains(d, StringComparison.Ordinal)) || s_denials.Any(d => sentence.Contains(d, StringComparison.Ordinal)))
        && (s_denials.Any(d => quotes.Contains(d, StringComparison.Ordinal)) || !s_denials.Any(d => sentence.Contains(d, StringComparison.Ordinal)));
}
