using System.Text;
using System.Text.RegularExpressions;
using PolicyIndex.Search.Analysis;

namespace PolicyIndex.Service.Answers.Model;

/// <summary>Whether every figure of a sentence stands in the text that is to prove it, with the same unit, however each is written.</summary>
internal static partial class Figures
{
    /// <param name="sentence">What is said.</param>
    /// <param name="proof">The cited text and the names of its clause and document.</param>
    public static bool AllIn(string sentence, string proof)
    {
        var proven = Quantities.In(proof).Select(q => q.Term).ToHashSet(StringComparer.Ordinal);
        var said = Quantities.In(sentence);
        if (said.Any(q => !proven.Contains(q.Term)))
        {
            return false;
        }

        // What has no unit that we know (3台, 两档, 三分之一, BT-7): the very words, with the character behind them.
        var rest = new StringBuilder(Folded(sentence));
        foreach (var quantity in said)
        {
            for (var i = quantity.Start; i < quantity.End; i++)
            {
                rest[i] = '\n';
            }
        }

        var folded = Closed(Folded(proof));
        return Bare().Matches(Closed(rest.ToString())).All(m => Stands(m.Value, folded));
    }

    private static bool Stands(string words, string proof)
    {
        // 20 must not be proven by 200 or 120.
        for (var at = proof.IndexOf(words, StringComparison.Ordinal); at >= 0; at = proof.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var (before, after) = (at == 0 ? ' ' : proof[at - 1], at + words.Length == proof.Length ? ' ' : proof[at + words.Length]);
            if (!(IsFigure(words[0]) && IsFigure(before)) && !(IsFigure(words[^1]) && IsFigure(after)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFigure(char c) => char.IsAsciiLetterOrDigit(c) || "二三四五六七八九十百千万亿两".Contains(c, StringComparison.Ordinal);

    // 13000 千瓦时 is 13000千瓦时.
    private static string Closed(string text) => string.Concat(text.Where(c => c == '\n' || !char.IsWhiteSpace(c)));

    private static string Folded(string text) =>
        string.Create(text.Length, text, (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = source[i] is >= '！' and <= '～' ? char.ToLowerInvariant((char)(source[i] - 0xFEE0)) : char.ToLowerInvariant(source[i]);
            }
        });

    [GeneratedRegex(@"[0-9a-z](?:[0-9a-z.\-]*[0-9a-z])?(?:[%‰]|[百千万亿]+\p{IsCJKUnifiedIdeographs}?)?|[一二三四五六七八九十百千万亿两〇零]{2,}(?:分之[一二三四五六七八九十百千两〇零]+)?|[一二三四五六七八九十]分之[一二三四五六七八九十]+|[二三四五六七八九十两](?=\p{IsCJKUnifiedIdeographs})\p{IsCJKUnifiedIdeographs}", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
