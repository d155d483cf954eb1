using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Markers;

namespace PolicyIndex.Provisions.Parsing.Components;

/// <summary>主送机关: whom a document is sent to.</summary>
internal static partial class Addressees
{
    /// <summary>Line after the addressees (主送机关), which end in a colon; 0 where none stand here.</summary>
    public static int End(IReadOnlyList<DocumentLine> lines, int at, int end)
    {
        for (var i = at; i < Math.Min(end, at + 14); i++)
        {
            var text = lines[i].Text;
            if (text.Contains('。', StringComparison.Ordinal) || (i == at && MarkerRecognizers.TryRead(text, out _)))
            {
                return 0;
            }

            if (TextEnd.IsColon(text))
            {
                var joined = TextFolding.Fold(string.Concat(lines.Skip(at).Take(i - at + 1).Select(l => l.Text)));
                return AddresseeWord().IsMatch(joined) && !TextStart().IsMatch(joined) ? i + 1 : 0;
            }
        }

        return 0;
    }

    [GeneratedRegex("各|有关|厅|局|委|部|政府|公司|企业|单位|银行|院|会")]
    private static partial Regex AddresseeWord();

    [GeneratedRegex("^(?:为|根据|按照|现将|近年|第|附件|依据|经)|如下:$|通知:$|意见:$|决定:$|修改:$|(?:下列|以下|如下|包括|是指|分为)[^:,]*:$")]
    private static partial Regex TextStart();
}
