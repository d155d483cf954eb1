namespace PolicyIndex.Provisions.Works;

/// <summary>The provincial-level divisions with the character their document numbers begin with (黔府发 → 贵州省).</summary>
public static class Provinces
{
    private static readonly (string Name, string Short, string Codes)[] all =
    [
        ("北京市", "北京", "京"), ("天津市", "天津", "津"), ("河北省", "河北", "冀"), ("山西省", "山西", "晋"), ("内蒙古自治区", "内蒙古", "蒙内"),
        ("辽宁省", "辽宁", "辽"), ("吉林省", "吉林", "吉"), ("黑龙江省", "黑龙江", "黑"), ("上海市", "上海", "沪"), ("江苏省", "江苏", "苏"),
        ("浙江省", "浙江", "浙"), ("安徽省", "安徽", "皖"), ("福建省", "福建", "闽"), ("江西省", "江西", "赣"), ("山东省", "山东", "鲁"),
        ("河南省", "河南", "豫"), ("湖北省", "湖北", "鄂"), ("湖南省", "湖南", "湘"), ("广东省", "广东", "粤"), ("广西壮族自治区", "广西", "桂"),
        ("海南省", "海南", "琼"), ("重庆市", "重庆", "渝"), ("四川省", "四川", "川"), ("贵州省", "贵州", "黔贵"), ("云南省", "云南", "云滇"),
        ("西藏自治区", "西藏", "藏"), ("陕西省", "陕西", "陕"), ("甘肃省", "甘肃", "甘"), ("青海省", "青海", "青"), ("宁夏回族自治区", "宁夏", "宁"),
        ("新疆维吾尔自治区", "新疆", "新"),
    ];

    /// <summary>Full names, for example 贵州省.</summary>
    public static IEnumerable<string> Names => all.Select(p => p.Name);

    /// <summary>The full name of the province that a text names first, in full or short (贵州监管局 → 贵州省); null where it names none.</summary>
    public static string? NamedIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = all.Select(p => (p.Name, At: text.IndexOf(p.Short, StringComparison.Ordinal))).Where(p => p.At >= 0).ToList();
        return found.Count > 0 ? found.MinBy(p => p.At).Name : null;
    }

    /// <summary>The province whose code a document number begins with; null for the codes of national bodies.</summary>
    public static string? OfDocumentNumber(string? number) =>
        string.IsNullOrEmpty(number) ? null : all.FirstOrDefault(p => p.Codes.Contains(number[0], StringComparison.Ordinal)).Name;
}
