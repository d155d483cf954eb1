namespace PolicyIndex.Search.Reranking;

/// <summary>Meets a folded text with a question's terms. One instance serves one search: its arrays are used again for every text.</summary>
internal sealed class TextMatch(QuestionTerms terms)
{
    /// <summary>Length of the stretch in which words count as close: one or two sentences.</summary>
    private const int Window = 60;

    private readonly int[] seenIn = new int[terms.Count];
    private readonly bool[] inPhrase = new bool[terms.Count];
    private readonly int[] runLength = new int[terms.Length + 1];
    private readonly int[] runEnd = new int[terms.Length + 1];
    private readonly int[] inWindow = new int[terms.Count];
    private readonly List<(int At, int Term)> met = [];
    private int texts;

    /// <summary>What a text has of a question, as shares of the question's weight.</summary>
    /// <param name="Coverage">Of its terms.</param>
    /// <param name="Rare">Of its terms, by squared weight.</param>
    /// <param name="Close">Of its terms in the densest stretch.</param>
    /// <param name="Phrases">Of its terms in runs of three and more characters.</param>
    /// <param name="Run">Characters of the longest run in common.</param>
    public readonly record struct Result(float Coverage, float Rare, float Close, float Phrases, int Run);

    /// <summary>All measures of a text.</summary>
    public Result Measure(string text)
    {
        Meet(text);
        Array.Clear(inPhrase);
        Array.Clear(runEnd);
        var longest = 0;
        foreach (var (at, term) in met)
        {
            var places = terms.Places(term);
            for (var i = places.Count - 1; i >= 0; i--)
            {
                // runEnd holds offsets + 1, so that 0 means never; the run ended one character before in question and text alike.
                var place = places[i];
                var length = place > 0 && runEnd[place - 1] == at ? runLength[place - 1] + 1 : 1;
                (runLength[place], runEnd[place]) = (length, at + 1);
                longest = Math.Max(longest, length);
                if (length >= 2)
                {
                    inPhrase[term] = true;
                }
            }
        }

        var (coverage, rare, phrases) = (0f, 0f, 0f);
        for (var term = 0; term < terms.Count; term++)
        {
            if (seenIn[term] == texts)
            {
                var weight = terms.Weight(term);
                coverage += weight;
                rare += weight * weight;
                phrases += inPhrase[term] ? weight : 0;
            }
        }

        return new Result(coverage / terms.Total, rare / terms.RareTotal, Densest() / terms.Total, phrases / terms.Total, longest == 0 ? 0 : longest + 1);
    }

    /// <summary>Share of the question's weight that a text has.</summary>
    public float Coverage(string text)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        Meet(text);
        return Seen() / terms.Total;
    }

    /// <summary>Share of the question's weight that one text has and another lacks.</summary>
    public float CoverageBeyond(string text, string other)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        Meet(other);
        var without = new bool[terms.Count];
        for (var term = 0; term < terms.Count; term++)
        {
            without[term] = seenIn[term] == texts;
        }

        Meet(text);
        var sum = 0f;
        for (var term = 0; term < terms.Count; term++)
        {
            sum += seenIn[term] == texts && !without[term] ? terms.Weight(term) : 0;
        }

        return sum / terms.Total;
    }

    /// <summary>Share of a text's own pairs and words that the question says.</summary>
    public float Said(string text)
    {
        if (text.Length < 2)
        {
            return 0;
        }

        Meet(text);
        var own = 0;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            own += char.IsLetterOrDigit(text[i]) && char.IsLetterOrDigit(text[i + 1]) ? 1 : 0;
        }

        return own == 0 ? 0 : Math.Min(1f, (float)met.Count / own);
    }

    private float Seen()
    {
        var sum = 0f;
        for (var term = 0; term < terms.Count; term++)
        {
            sum += seenIn[term] == texts ? terms.Weight(term) : 0;
        }

        return sum;
    }

    private void Meet(string text)
    {
        texts++;
        met.Clear();
        var i = 0;
        while (i < text.Length)
        {
            var term = -1;
            var next = i + 1;
            if (char.IsAsciiLetterOrDigit(text[i]))
            {
                while (next < text.Length && (char.IsAsciiLetterOrDigit(text[next]) || (text[next] == '.' && next + 1 < text.Length && char.IsAsciiDigit(text[next + 1]) && char.IsAsciiDigit(text[next - 1]))))
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
                met.Add((i, term));
            }

            i = next;
        }
    }

    /// <summary>Weight of the distinct terms in the densest stretch of the text met last.</summary>
    private float Densest()
    {
        Array.Clear(inWindow);
        var (best, sum, first) = (0f, 0f, 0);
        foreach (var (at, term) in met)
        {
            if (inWindow[term]++ == 0)
            {
                sum += terms.Weight(term);
            }

            while (at - met[first].At > Window)
            {
                if (--inWindow[met[first].Term] == 0)
                {
                    sum -= terms.Weight(met[first].Term);
                }

                first++;
            }

            best = Math.Max(best, sum);
        }

        return best;
    }
}
