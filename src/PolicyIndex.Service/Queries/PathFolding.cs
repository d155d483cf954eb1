using System.Text;

namespace PolicyIndex.Service.Queries;

/// <summary>Makes paths comparable however they were typed: <c># 二/(一)</c> equals <c>#二/（一）</c>.</summary>
internal static class PathFolding
{
    private const char FullWidthFirst = '！';
    private const char FullWidthLast = '～';
    private const int FullWidthShift = '！' - '!';

    public static string Fold(string path)
    {
        var folded = new StringBuilder(path.Length);
        foreach (var c in path)
        {
            if (!char.IsWhiteSpace(c))
            {
                folded.Append(c is >= FullWidthFirst and <= FullWidthLast ? (char)(c - FullWidthShift) : c);
            }
        }

        return folded.ToString();
    }
}
