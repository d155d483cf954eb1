using System.Text.RegularExpressions;

namespace PolicyIndex.Ingest.Html;

/// <summary>
/// The table of facts above a policy on a government page (索引号 … 发文机关 … 成文日期 … 发文字号 …), whatever elements it is made
/// of: a run of known labels, each with its value behind a colon or in the next block.
/// </summary>
/// <remarks>Labels: 国务院办公厅《政府信息公开目录》 and the pages that follow it.</remarks>
internal sealed partial class MetadataTable
{
    private const int FewestLabels = 3;

    private static readonly HashSet<string> s_own = new(StringComparer.Ordinal)
    {
        "索引号", "发文字号", "文号", "文件编号", "成文日期", "发文日期", "印发日期", "发文机关", "发文单位", "发布机构", "制发机关", "公开主体", "信息所属单位", "有效性", "效力状态", "文件状态", "公开方式", "公开形式",
    };

    private static readonly HashSet<string> s_labels = new(s_own, StringComparer.Ordinal)
    {
        "标题", "名称", "文件名称", "信息名称", "主题分类", "主题词", "关键词", "体裁分类", "体裁", "组配分类", "信息分类", "分类", "类别", "公文种类", "公文类别", "服务对象",
        "发布日期", "公布日期", "公开日期", "生成日期", "生效日期", "施行日期", "实施日期", "失效日期", "废止日期", "时效性", "公开范围", "公开时限", "公开类别", "内容概述", "来源", "统一编号", "登记号",
    };

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly HashSet<int> _blocks = [];

    private MetadataTable()
    {
    }

    public string? Title => Value("标题") ?? Value("文件名称") ?? Value("信息名称") ?? Value("名称");

    public string? Number => Value("发文字号") ?? Value("文号") ?? Value("文件编号");

    /// <summary>Whether a block of the page belongs to the table.</summary>
    public bool Holds(int block) => _blocks.Contains(block);

    public static MetadataTable Find(IReadOnlyList<PageBlock> blocks)
    {
        var table = new MetadataTable();
        for (var i = 0; i < blocks.Count;)
        {
            var values = new List<(string Label, string Value)>();
            var end = EndOfRun(blocks, i, values);
            var labels = values.Select(v => v.Label).Distinct(StringComparer.Ordinal).ToList();
            if (labels.Count >= FewestLabels && labels.Exists(s_own.Contains))
            {
                table._blocks.UnionWith(Enumerable.Range(i, end - i));
                foreach (var (label, value) in values.Where(v => v.Value.Length > 0))
                {
                    table._values.TryAdd(label, value);
                }

                i = end;
            }
            else
            {
                i++;
            }
        }

        return table;
    }

    private string? Value(string label) => _values.GetValueOrDefault(label);

    private static int EndOfRun(IReadOnlyList<PageBlock> blocks, int first, List<(string Label, string Value)> values)
    {
        var i = first;
        while (i < blocks.Count)
        {
            var pairs = Pairs(blocks[i].Text);
            if (pairs.Count == 0)
            {
                break;
            }

            i++;
            if (pairs[^1].Value.Length == 0 && i < blocks.Count && Pairs(blocks[i].Text).Count == 0)
            {
                pairs[^1] = (pairs[^1].Label, blocks[i].Text);
                i++;
            }

            values.AddRange(pairs);
        }

        return i;
    }

    /// <summary>Labels of a block with their values; empty where the block does not begin with a label.</summary>
    private static List<(string Label, string Value)> Pairs(string text)
    {
        var folded = Folded(text);
        if (s_labels.Contains(folded.TrimEnd(':', '：', '】', ']').TrimStart('【', '[')))
        {
            return [(folded.TrimEnd(':', '：', '】', ']').TrimStart('【', '['), "")];
        }

        var found = Label().Matches(text).Where(m => s_labels.Contains(Folded(m.Groups["label"].Value))).ToList();
        return found.Count == 0 || found[0].Index > 0
            ? []
            : [.. found.Select((m, i) => (Folded(m.Groups["label"].Value), text[(m.Index + m.Length)..(i + 1 < found.Count ? found[i + 1].Index : text.Length)].Trim()))];
    }

    private static string Folded(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    // 索 引 号： at the start of the block or behind a blank.
    [GeneratedRegex(@"(?:^|(?<=\s))[【\[]?(?<label>\p{Lo}(?:\s*\p{Lo}){1,6})[】\]]?\s*[：:]")]
    private static partial Regex Label();
}
