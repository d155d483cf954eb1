namespace PolicyIndex.Search.Reranking;

/// <summary>Meets folded texts with a question's terms. One instance serves one search: its arrays are used again for every text.</summary>
internal sealed class TextMatch(QuestionTerms terms)
{
    private readonly int[] seenIn = new int[terms.Count];
    private int texts;
    private int places;

    /// <summary>The distinct terms that a text has.</summary>
    public int[] TermsOf(string text)
    {
        Meet(text);
        return [.. Enumerable.Range(0, terms.Count).Where(t => seenIn[t] == texts)];
    }

    /// <summary>Share of the question's weight that a text has.</summary>
    public float Coverage(string text)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        Meet(text);
        var sum = 0f;
        for (var term = 0; term < seenIn.Length; term++)
        {
            sum += seenIn[term] == texts ? terms.Weight(term) : 0;
        }

        return sum / terms.Total;
    }

    /// <summary>Share of a text's own pairs and words that the question says.</summary>
    public float Said(string text)
    {
        var own = 0;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            own += char.IsLetterOrDigit(text[i]) && char.IsLetterOrDigit(text[i + 1]) ? 1 : 0;
        }

        if (own == 0)
        {
            return 0;
        }

        Meet(text);
        return Math.Min(1f, (float)places / own);
    }

    private void Meet(string text)
    {
        texts++;
        places = 0;
        for (var i = 0; i < text.Length;)
        {
            var next = i + 1;
            var term = -1;
            if (char.IsAsciiLetterOrDigit(text[i]))
            {
                while (next < text.Length && (char.IsAsciiLetterOrDigit(text[next]) || IsDecimalMark(text, next)))
                {
                    next++;
                }

                term = terms.Word(text.AsSpan(i, next - i));
            }
            else if (next < text.Length)
            {
                term = terms.Pair(text[i], text[next]);
            }

            if (term >= 0)
            {
                seenIn[term] = texts;
                places++;
            }

            i = next;
        }
    }

    private static bool IsDecimalMark(string text, int at) =>
        text[at] == '.' && char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
}
