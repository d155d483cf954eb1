using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Service.Intake;

/// <summary>Parses, and checks the parser's promises that the store's keys rest on, so that a breach is named and stores nothing.</summary>
internal static class ParsedSourceCheck
{
    /// <exception cref="IntakeException">The parser threw, or an id, eId or path stands twice.</exception>
    public static ParsedSource Parse(SourceParser parser, SourceText source)
    {
        var fileName = source.Manifestation.FileName;
        ParsedSource parsed;
        try
        {
            parsed = parser.Parse(source);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw Breach(fileName, "解析器未能处理这份文本", e);
        }

        if (Twice(parsed.Works, w => w.Work.Id) is { } workId)
        {
            throw Breach(fileName, $"解析出两个相同的文件标识 {workId}");
        }

        foreach (var work in parsed.Works)
        {
            if ((Twice(work.Provisions, p => p.EId) ?? Twice(work.Provisions, p => p.Path)) is { } address)
            {
                throw Breach(fileName, $"{work.Work.Id} 中有两个单元的地址同为 {address}");
            }
        }

        return parsed;
    }

    private static string? Twice<T>(IEnumerable<T> items, Func<T, string> key)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return items.Select(key).FirstOrDefault(k => !seen.Add(k));
    }

    private static IntakeException Breach(string fileName, string what, Exception? inner = null)
    {
        var message = $"{fileName}：{what}。这是程序缺陷，该文件未存入任何内容；请将文件连同本消息报告给维护者。";
        return inner is null ? new IntakeException(message) : new IntakeException(message, inner);
    }
}
