using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Citations.Finding;

/// <summary>
/// Definitions of short names, wherever in a unit they stand: （以下简称…）, (以下统称“…”), 〔以下简称首台（套）、首批次〕,
/// （含分支机构，以下简称…）, （云政发〔2024〕3号，以下简称《办法》）, and without brackets …统称绿色单位.
/// </summary>
internal static partial class DefinitionFinder
{
    private const string Open = "（(〔[［【";
    private const string Close = "）)〕]］】";
    private const int LongestTerm = 40;

    public static IEnumerable<Definition> Find(string text)
    {
        foreach (Match word in Word().Matches(text))
        {
            var open = OpeningBracket(text, word.Index);
            var termEnd = TermEnd(text, word.Index + word.Length, open >= 0);
            if ((open < 0 && !word.Groups["bare"].Success) || termEnd < 0 || termEnd - word.Index - word.Length > LongestTerm)
            {
                continue;
            }

            var terms = Split(text[(word.Index + word.Length)..termEnd]);
            if (terms.Count == 0)
            {
                continue;
            }

            var start = open < 0 ? word.Index : open;
            // （甲方案附后，以下简称…）: where the bracket says more, the definition still means what stands before the bracket.
            yield return new Definition(terms, start, open < 0 ? termEnd : Math.Min(termEnd + 1, text.Length), word.Value.Contains('统') || word.Value.Contains('合'));
        }
    }

    /// <summary>The bracket that is open at an offset; -1 without one in the sentence.</summary>
    private static int OpeningBracket(string text, int at)
    {
        var depth = 0;
        for (var i = at - 1; i >= 0 && text[i] is not ('。' or '\n'); i--)
        {
            if (Close.Contains(text[i], StringComparison.Ordinal))
            {
                depth++;
            }
            else if (Open.Contains(text[i], StringComparison.Ordinal) && depth-- == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static int TermEnd(string text, int from, bool bracketed)
    {
        var depth = 0;
        for (var i = from; i < text.Length; i++)
        {
            if (Open.Contains(text[i], StringComparison.Ordinal))
            {
                depth++;
            }
            else if (Close.Contains(text[i], StringComparison.Ordinal) && depth-- == 0)
            {
                return bracketed ? i : -1;
            }
            else if (text[i] is '。' or '；' or ';' or '，' or ',' && depth == 0)
            {
                return i;
            }
        }

        return bracketed ? -1 : text.Length;
    }

    private static List<string> Split(string printed)
    {
        var text = printed.Replace("\n", "", StringComparison.Ordinal).Trim(' ', '：', ':', '为');
        // A quoted term keeps its commas (“整、建、促”); 《甲》《乙》 and 甲、乙 are two.
        var quoted = Quoted().Matches(text).Select(m => m.Groups["t"].Value).ToList();
        var terms = quoted.Count > 0 ? quoted : [.. text.Split('、')];
        return [.. terms.Select(t => t.Trim()).Where(t => t.Length > 0)];
    }

    [GeneratedRegex("[“\"](?<t>[^”\"]+)[”\"]", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"以下(?:简称|统称|合称|并称|称)(?:为|：|:)?|(?<bare>(?<!以下)(?:统称|合称)(?:为)?)|(?<=[（(〔])简称(?:为|：|:)?", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
