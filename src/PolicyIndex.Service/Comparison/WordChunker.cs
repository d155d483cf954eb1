using DiffPlex;

namespace PolicyIndex.Service.Comparison;

/// <summary>
/// Cuts a text into what may differ by itself: a Chinese character, a mark, but a whole number (3000, 1.5%) and a whole Latin word,
/// so that 30 and 60 are two figures and not one changed digit.
/// </summary>
internal sealed class WordChunker : IChunker
{
    public IReadOnlyList<string> Chunk(string text)
    {
        var chunks = new List<string>(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = EndOf(text, at);
            chunks.Add(text[at..end]);
            at = end;
        }

        return chunks;
    }

    private static int EndOf(string text, int start)
    {
        if (char.IsHighSurrogate(text[start]) && start + 1 < text.Length)
        {
            return start + 2;
        }

        var end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || (end > start && text[end] is '.' or '%' && char.IsAsciiDigit(text[end - 1]))))
        {
            end++;
        }

        return Math.Max(end, start + 1);
    }
}
