namespace PolicyIndex.Provisions.Rules.Reading;

/// <summary>The sentences of a unit: cut at 。；and line ends, the heading left out.</summary>
internal static class Sentences
{
    private const int Shortest = 6;

    public static IEnumerable<RuleSentence> Of(Provision provision, RuleSetting setting)
    {
        var text = provision.Text;
        var start = HeadingText.LengthIn(provision.Text, provision.Heading);
        RuleSentence? before = null;
        for (var i = start; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('。' or '；' or ';' or '\n' or '！'))
            {
                continue;
            }

            var end = Math.Min(text.Length, i);
            while (start < end && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            var words = Passage.Of(text[start..end], provision);
            if (words.Text.Length >= Shortest)
            {
                var sentence = new RuleSentence(provision, start, end, words, setting, before);
                before = i < text.Length && text[i] is ('；' or ';') ? sentence : null;
                yield return sentence;
            }

            start = i + 1;
        }
    }
}
