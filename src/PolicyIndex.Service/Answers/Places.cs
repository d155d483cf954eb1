using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Service.Answers;

/// <summary>Which provinces a question speaks of, by their own names and by those of their cities.</summary>
internal static class Places
{
    private static readonly IReadOnlyList<(string Province, string Name)> s_names = Read();

    /// <summary>Full names of the provinces, each once, in order of their list; empty where none is named.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        // 云南省 must not be read as 南…, nor 黑龙江 as 龙…: a name inside a longer one that is named is that one.
        var found = s_names.Where(n => text.Contains(n.Name, StringComparison.Ordinal)).ToList();
        return [.. found.Where(n => !found.Exists(o => o.Name != n.Name && o.Province != n.Province && o.Name.Contains(n.Name, StringComparison.Ordinal))).Select(n => n.Province).Distinct(StringComparer.Ordinal)];
    }

    private static List<(string Province, string Name)> Read()
    {
        using var stream = typeof(Places).Assembly.GetManifestResourceStream("PolicyIndex.Service.Answers.places.tsv")
            ?? throw new InvalidOperationException("The list of places is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var names = Provinces.Names.Select(p => (p, Short(p))).ToList();
        while (reader.ReadLine() is { } row)
        {
            if (row.Length > 0 && row[0] != '#' && row.Split('\t') is [var province, var cities])
            {
                names.AddRange(cities.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => (province, c)));
            }
        }

        return names;
    }

    /// <summary>贵州省 → 贵州, 内蒙古自治区 → 内蒙古.</summary>
    private static string Short(string province) => province.StartsWith("内蒙古", StringComparison.Ordinal) ? "内蒙古" : province.EndsWith("自治区", StringComparison.Ordinal) ? province[..2] : province.TrimEnd('省', '市');
}
