namespace PolicyIndex.Search.Questions;

/// <summary>Words of asking and joining, which say nothing about what is asked for.</summary>
internal static class AskingWords
{
    private static readonly string[] words =
    [
        "什么", "哪些", "哪个", "哪一", "哪几", "哪里", "怎么", "怎样", "如何", "多少", "多久", "多长", "是否", "能否", "可否", "是不是", "能不能", "可不可以", "有没有", "要不要", "应不应该",
        "可以", "我们", "他们", "你们", "我", "他", "一个", "这个", "那个", "请问", "分别", "以及", "或者", "还是", "关于", "对于", "根据", "按照", "其中", "现在", "已经", "准备", "打算",
        "想", "是一家", "一家", "公司", "的", "了", "吗", "呢", "吧", "啊", "咋", "啥", "几", "谁", "就", "会", "要是", "如果", "时候", "出来", "有关", "规定", "要求",
    ];

    /// <summary>For each UTF-16 unit of a question whether it belongs to such a word.</summary>
    public static bool[] Mark(string question)
    {
        var marked = new bool[question.Length];
        foreach (var word in words)
        {
            for (var at = question.IndexOf(word, StringComparison.Ordinal); at >= 0; at = question.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                Array.Fill(marked, true, at, word.Length);
            }
        }

        return marked;
    }
}
