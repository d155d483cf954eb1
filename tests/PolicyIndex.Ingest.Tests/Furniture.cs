using System.Text;
using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Ingest.Tests;

/// <summary>The characters of a source that both its manifestations share: no white space, no running head, no page number.</summary>
internal static partial class Furniture
{
    public static string Strip(SourceText source, string? runningHead = null)
    {
        var text = new StringBuilder();
        foreach (var line in source.Lines)
        {
            var trimmed = line.Text.Trim();
            if (!PageNumber().IsMatch(trimmed) && !string.Equals(trimmed, runningHead, StringComparison.Ordinal))
            {
                text.Append(string.Concat(trimmed.Where(c => !char.IsWhiteSpace(c))));
            }
        }

        return text.ToString();
    }

    [GeneratedRegex(@"^(—\s*)?\d{1,4}(\s*—)?$")]
    private static partial Regex PageNumber();
}
