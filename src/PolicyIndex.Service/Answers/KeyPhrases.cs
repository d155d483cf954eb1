using PolicyIndex.Provisions.Works;
using PolicyIndex.Search.Questions;

namespace PolicyIndex.Service.Answers;

/// <summary>
/// The phrases of a question that name its matter: what is left when words of asking, joining and measuring, provinces and the
/// asker's own introduction (我们是一家…) are taken out.
/// </summary>
internal static class KeyPhrases
{
    private const string JoiningCharacters = "的了吗呢吧啊把被就都也还很太再又只才跟让叫着我你他她它们这那哪怎啥咋谁么想给去来得拿点";

    private static readonly string[] s_joiningWords =
    [
        "到底", "什么", "多少", "省里", "市里", "国家", "国务院", "有没有", "能不能", "一家", "现在", "已经", "准备", "打算", "想要", "需要", "可以", "应当", "应该", "分别", "请问",
        "怎样", "如何", "是否", "还是", "或者", "对于", "关于", "根据", "按照", "其中", "时候", "有关", "规定", "要求", "公司", "几", "多长", "多久", "最多", "最高", "最低", "至少",
        "最晚", "最迟", "何时", "一次性", "会不会", "要是", "如果", "以及", "企业", "项目", "政策", "文件", "百分之", "奖金", "奖励", "补贴", "补助", "奖补", "资金", "标准", "金额",
        "比例", "工作日", "提出", "多大", "每年", "期限", "时间", "开始", "目标", "达到", "万块", "评上", "申请", "享受", "部门", "单位", "大概", "一般", "额度", "省级", "国家级",
        "是", "能", "会", "要", "在", "和", "与", "及", "对", "从", "向", "由", "于", "元", "钱", "块", "个", "家", "按", "领", "享", "第", "最", "省", "到",
    ];

    /// <summary>Words that begin or end like a joining word and are none.</summary>
    private static readonly string[] s_solidWords =
    [
        "节能", "能源", "能耗", "智能", "功能", "能力", "产能", "性能", "能效", "储能", "技能", "会计", "协会", "社会", "要素", "要件", "主要", "重要", "对外", "对象", "个体", "个人",
        "家电", "家具", "家居", "专家", "第三方", "元素", "领域", "领军", "享有", "按揭", "最终", "到期", "到账", "在建", "在线", "由于", "处于", "和谐", "及时", "普及", "向导", "方向", "定向",
    ];

    private static readonly string[] s_provinces = [.. Provinces.Names.SelectMany(n => new[] { n, n.TrimEnd('省', '市') })];

    /// <summary>The phrases, folded, in order; none of one character.</summary>
    public static IReadOnlyList<string> Of(string question)
    {
        var clauses = QuestionParts.ClausesOf(question);
        var matter = clauses.Count > 1 && clauses[0].TrimStart().StartsWith('我') ? clauses.Skip(1) : clauses;
        return [.. matter.SelectMany(InClause)];
    }

    /// <summary>
    /// Share of a phrase that a folded text has, 0 to 1: of its pairs of neighbours, a fifth of them forgiven. A pair inside an
    /// everyday word is there where the text has an official word for it.
    /// </summary>
    /// <param name="phrase">Folded.</param>
    /// <param name="foldedText">The text.</param>
    /// <param name="saidOtherwise">Everyday words, folded, for which the text has official ones.</param>
    public static double Presence(string phrase, string foldedText, IReadOnlyList<string>? saidOtherwise = null)
    {
        var pairs = phrase.Length - 1;
        var present = 0;
        for (var i = 0; i < pairs; i++)
        {
            present += foldedText.AsSpan().Contains(phrase.AsSpan(i, 2), StringComparison.Ordinal) || IsInside(phrase, i, saidOtherwise) ? 1 : 0;
        }

        return Math.Min(1, 1.25 * present / pairs);
    }

    private static bool IsInside(string phrase, int pair, IReadOnlyList<string>? words) => words is not null && words.Any(w =>
    {
        var at = phrase.IndexOf(w, StringComparison.Ordinal);
        return at >= 0 && pair >= at && pair + 2 <= at + w.Length;
    });

    /// <summary>How much a phrase says: longer ones more, with measure.</summary>
    public static double Weight(string phrase) => Math.Pow(Math.Min(4, phrase.Length - 1), 0.7);

    /// <summary>The phrases of one clause.</summary>
    public static IEnumerable<string> InClause(string clause) =>
        clause.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(InRun);

    // A stretch without white space: 技改 利率 are two phrases, as key words are written.
    private static IEnumerable<string> InRun(string run)
    {
        var text = Matter.Fold(run);
        var joining = new bool[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            joining[i] = !char.IsLetterOrDigit(text[i]) || JoiningCharacters.Contains(text[i], StringComparison.Ordinal);
        }

        foreach (var word in s_provinces.Concat(s_joiningWords))
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                Array.Fill(joining, true, at, word.Length);
            }
        }

        foreach (var word in s_solidWords)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                Array.Fill(joining, false, at, word.Length);
            }
        }

        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || joining[i])
            {
                if (i - start >= 2)
                {
                    yield return text[start..i];
                }

                start = i + 1;
            }
        }
    }
}
