using System.Text;
using PolicyIndex.Provisions;
using PolicyIndex.Search.Analysis;
using PolicyIndex.Search.Lexicon;

namespace PolicyIndex.Search.Highlighting;

/// <summary>
/// What of a query is worth marking in a text: its runs of ideographs without the words every question has, its Latin words and numbers, and
/// whole the official words that the lexicon has for its everyday ones.
/// </summary>
internal sealed class QueryWords
{
    /// <summary>Words of asking and joining; where one stands, a run ends.</summary>
    private static readonly string[] Unmarked =
    [
        "什么", "哪些", "哪个", "哪一", "哪几", "哪里", "怎么", "怎样", "如何", "多少", "多久", "多长", "是否", "能否", "可否", "是不是", "能不能", "可不可以", "有没有", "要不要",
        "可以", "我们", "他们", "你们", "我们的", "一个", "这个", "那个", "请问", "分别", "以及", "或者", "还是", "关于", "对于", "根据", "按照", "其中", "的", "了", "吗", "呢", "吧", "啊",
    ];

    private readonly HashSet<string> bigrams = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> written;

    public QueryWords(string query, PolicyLexicon lexicon)
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

        written = lexicon.WrittenFor(query).Select(w => new FoldedText(w, TokenScanner.Fold).Text).Where(w => w.Length > 1).ToLookup(w => w[..2], StringComparer.Ordinal);
    }

    /// <summary>Runs of two and more ideographs.</summary>
    public IReadOnlyList<string> Runs { get; }

    /// <summary>Latin words, numbers and quantities, folded.</summary>
    public IReadOnlySet<string> Words { get; }

    /// <summary>Whether any runs of ideographs are to be marked.</summary>
    public bool HasRuns => Runs.Count > 0 || written.Count > 0;

    /// <summary>Length of the longest stretch that begins at an offset of a folded text and also stands in a run, or is an official word; 0 where it is shorter than two.</summary>
    public int LongestMatch(string folded, int at)
    {
        if (at + 2 > folded.Length)
        {
            return 0;
        }

        var pair = folded.Substring(at, 2);
        var official = written[pair].Where(w => folded.AsSpan(at).StartsWith(w, StringComparison.Ordinal)).Select(w => w.Length).DefaultIfEmpty(0).Max();
        return Math.Max(official, bigrams.Contains(pair) ? LongestRun(folded, at) : 0);
    }

    private int LongestRun(string folded, int at)
    {
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
