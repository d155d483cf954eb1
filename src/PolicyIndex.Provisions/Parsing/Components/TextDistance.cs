namespace PolicyIndex.Provisions.Parsing.Components;

/// <summary>Whether two titles are the same but for a slip of the pen or a missing word.</summary>
internal static class TextDistance
{
    /// <summary>True where at most one character in twelve differs (Levenshtein).</summary>
    public static bool Similar(string a, string b)
    {
        var most = Math.Max(a.Length, b.Length) / 12;
        return Math.Abs(a.Length - b.Length) <= most && Levenshtein(a, b) <= most;
    }

    private static int Levenshtein(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
