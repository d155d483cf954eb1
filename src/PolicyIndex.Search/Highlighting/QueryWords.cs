using System.Text;
using PolicyIndex.Search.Analysis;

namespace PolicyIndex.Search.Highlighting;

/// <summary>What of a query is worth marking in a text: its runs of ideographs without the words every question has, and its Latin words and numbers.</summary>
internal sealed class QueryWords
{
    /// <summary>Words of asking and joining; where one stands, a run ends.</summary>
    private static readonly string[] Unmarked =
    [
        "什么", "哪些", "哪个", "哪一", "哪几", "哪里", "怎么", "怎样", "如何", "多少", "多久", "多长", "是否", "能否", "可否", "是不是", "能不能", "可不可以", "有没有", "要不要",
        "可以", "我们", "他们", "你们", "我们的", "一个", "这个", "那个", "请问", "分别", "以及", "或者", "还是", "关于", "对于", "根据", "按照", "其中", "的", "了", "吗", "呢", "吧", "啊",
    ];

    private readonly HashSet<string> bigrams = new(StringComparer.Ordinal);

    public QueryWords(string query)
    {
        var runs = new List<string>();
        var words = new HashSet<string>(StringComparer.Ordinal);
        var run = new StringBuilder();
        var end = 0;
        foreach (var token in TokenScanner.Scan(query, SpacesInRuns.Borders))
        {
            if (token.Kind is SearchTokenKind.Word or SearchTokenKind.Quantity)
            {
                words.Add(token.Term);
            }
            else if (token.Kind == SearchTokenKind.Character)
            {
                if (token.Start != end)
                {
                    AddRuns(runs, run);
                }

                run.Append(token.Term);
                end = token.End;
            }
        }

        AddRuns(runs, run);
        Runs = runs;
        Words = words;
        foreach (var text in runs)
        {
            for (var i = 0; i + 1 < text.Length; i++)
            {
                bigrams.Add(text.Substring(i, 2));
            }
        }
    }

    /// <summary>Runs of two and more ideographs.</summary>
    public IReadOnlyList<string> Runs { get; }

    /// <summary>Latin words, numbers and quantities, folded.</summary>
    public IReadOnlySet<string> Words { get; }

    /// <summary>Length of the longest stretch that begins at an offset of a folded text and also stands in a run; 0 where it is shorter than two.</summary>
    public int LongestMatch(string folded, int at)
    {
        if (at + 2 > folded.Length || !bigrams.Contains(folded.Substring(at, 2)))
        {
            return 0;
        }

        var length = 2;
        while (at + length < folded.Length && Runs.Any(r => r.AsSpan().Contains(folded.AsSpan(at, length + 1), StringComparison.Ordinal)))
        {
            length++;
        }

        return length;
    }

    private static void AddRuns(List<string> runs, StringBuilder run)
    {
        runs.AddRange(run.ToString().Split(Unmarked, StringSplitOptions.None).Where(r => r.Length > 1));
        run.Clear();
    }
}
