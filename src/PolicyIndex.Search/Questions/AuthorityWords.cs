using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Search.Questions;

/// <summary>National bodies in a question, by their names and by what people call them.</summary>
internal static class AuthorityWords
{
    private static readonly (string Said, string Name)[] everyday =
    [
        ("工信部", "工业和信息化部"), ("国家发改委", "国家发展和改革委员会"), ("国家发展改革委", "国家发展和改革委员会"), ("人社部", "人力资源和社会保障部"), ("人力资源社会保障部", "人力资源和社会保障部"),
        ("住建部", "住房和城乡建设部"), ("住房城乡建设部", "住房和城乡建设部"), ("科技部", "科学技术部"), ("文旅部", "文化和旅游部"), ("卫健委", "国家卫生健康委员会"), ("央行", "中国人民银行"),
        ("税务总局", "国家税务总局"), ("市监总局", "国家市场监督管理总局"), ("市场监管总局", "国家市场监督管理总局"), ("金融监管总局", "国家金融监督管理总局"), ("证监会", "中国证券监督管理委员会"),
        ("国资委", "国务院国有资产监督管理委员会"), ("医保局", "国家医疗保障局"), ("药监局", "国家药品监督管理局"), ("网信办", "国家互联网信息办公室"), ("最高法", "最高人民法院"), ("最高检", "最高人民检察院"),
        ("全国人大", "全国人民代表大会"), ("国办", "国务院"),
    ];

    /// <summary>The bodies that a text names, in full, in the order of their mention; of names inside each other the longest.</summary>
    public static IReadOnlyList<string> NamedIn(string text) =>
    [
        .. NationalAuthorities.Names.Select(n => (Said: n, Name: n)).Concat(everyday)
            .Select(n => (n.Said, n.Name, At: text.IndexOf(n.Said, StringComparison.Ordinal)))
            .Where(n => n.At >= 0)
            .GroupBy(n => n.At)
            .Select(g => g.MaxBy(n => (n.Said.Length, n.Name.Length)))
            .OrderBy(n => n.At)
            .Aggregate(new List<(string Name, int End)>(), (kept, n) =>
            {
                // 总局 names may begin inside a longer one (国家税务总局, 税务总局).
                if (kept.Count == 0 || n.At >= kept[^1].End)
                {
                    kept.Add((n.Name, n.At + n.Said.Length));
                }

                return kept;
            })
            .Select(n => n.Name).Distinct(StringComparer.Ordinal),
    ];
}
