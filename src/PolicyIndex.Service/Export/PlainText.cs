using System.Text;

namespace PolicyIndex.Service.Export;

/// <summary>The text as printed: marker and words of each unit, a line each paragraph.</summary>
internal static class PlainText
{
    public static string Of(ExportedText text)
    {
        var lines = new StringBuilder();
        foreach (var unit in text.Units.Where(u => u.Label.Length > 0 || u.Text.Length > 0))
        {
            lines.Append(unit.Label).Append(NeedsSpace(unit.Label) ? "　" : "").Append(unit.Text).Append('\n');
        }

        return lines.ToString();
    }

    /// <summary>第九条　words, but （一）words and 1.words.</summary>
    public static bool NeedsSpace(string label) => label.Length > 0 && char.IsLetterOrDigit(label[^1]);
}
