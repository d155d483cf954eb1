namespace PolicyIndex.Service.Answers;

/// <summary>Cuts a unit's text into sentences: what an answer can quote by itself.</summary>
internal static class Sentences
{
    private const string Ends = "。！？；!?;";
    private const string Openers = "（(〔“「《【";
    private const string Closers = "）)〕”」》】";

    /// <summary>A line that ends with one of these goes on in the next: 每月1日至 | 10日提交.</summary>
    private const string Unfinished = "至到、，,—–-～年月第和与及或";

    /// <summary>A line that begins with one of these belongs to the one before.</summary>
    private const string Continuing = "（(，,。、；;";

    /// <summary>
    /// Stretches of the text that end with a sentence's mark, a semicolon or a finished line; white space around is left out. A mark
    /// inside brackets or quotation marks ends nothing, except where they are never closed.
    /// </summary>
    public static IReadOnlyList<Stretch> Split(string text)
    {
        var found = new List<Stretch>();
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += Openers.Contains(text[i], StringComparison.Ordinal) && IsClosed(text, i) ? 1 : 0;
            depth -= depth > 0 && Closers.Contains(text[i], StringComparison.Ordinal) ? 1 : 0;
            if ((text[i] == '\n' && !GoesOn(text, i)) || (depth == 0 && Ends.Contains(text[i], StringComparison.Ordinal)))
            {
                if (text[i] == '\n')
                {
                    depth = 0;
                }

                Add(found, text, start, i + 1);
                start = i + 1;
            }
        }

        Add(found, text, start, text.Length);
        return found;
    }

    private static bool GoesOn(string text, int line)
    {
        var before = text.AsSpan(0, line).TrimEnd();
        var after = text.AsSpan(line).TrimStart();
        return before.Length > 0 && after.Length > 0 && (Unfinished.Contains(before[^1], StringComparison.Ordinal) || Continuing.Contains(after[0], StringComparison.Ordinal));
    }

    private static bool IsClosed(string text, int at)
    {
        var closer = Closers[Openers.IndexOf(text[at], StringComparison.Ordinal)];
        var end = text.IndexOf('\n', at);
        return text.AsSpan(at, (end < 0 ? text.Length : end) - at).Contains(closer) || (closer == '）' && text.AsSpan(at).Contains(')')) || (closer == ')' && text.AsSpan(at).Contains('）'));
    }

    private static void Add(List<Stretch> found, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            found.Add(new Stretch(start, end));
        }
    }
}

/// <summary>Part of a text, in UTF-16 units.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset after the last.</param>
internal readonly record struct Stretch(int Start, int End)
{
    public int Length => End - Start;

    public string Of(string text) => text[Start..End];
}
