using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Citations.Finding;

namespace PolicyIndex.Provisions.Citations.Typing;

/// <summary>
/// The words around a reference in its sentence. References that are listed side by side (《甲》、《乙》和《丙》) share what stands
/// before the first and after the last of them; other references read as one blank, so that no word inside a title counts.
/// </summary>
internal sealed partial record Surroundings(string Before, string After)
{
    /// <summary>Stands where another reference stands.</summary>
    public const char Blank = '\uFFFC';

    private const int LongestListGap = 18;
    private const string SentenceEnds = "。；;！？\n";

    /// <summary>More words than this before or after say nothing about a reference; it also bounds the work on endless sentences.</summary>
    private const int Reach = 400;

    /// <summary>The words around each of the references, in their order.</summary>
    public static IReadOnlyList<Surroundings> Of(string text, IReadOnlyList<Reference> references)
    {
        var blanked = text.ToCharArray();
        foreach (var reference in references)
        {
            blanked.AsSpan(reference.Start, reference.End - reference.Start).Fill(Blank);
        }

        var around = new List<Surroundings>(references.Count);
        while (around.Count < references.Count)
        {
            var first = around.Count;
            var last = first;
            while (last < references.Count - 1 && IsListGap(text[references[last].End..references[last + 1].Start]))
            {
                last++;
            }

            var listed = new Surroundings(UpTo(blanked, references[first].Start), From(blanked, references[last].End));
            around.AddRange(Enumerable.Repeat(listed, last - first + 1));
        }

        return around;
    }

    private static string UpTo(char[] blanked, int end)
    {
        var start = end;
        while (start > 0 && end - start < Reach && !SentenceEnds.Contains(blanked[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        return Repeated().Replace(new string(blanked, start, end - start), Blank.ToString());
    }

    private static string From(char[] blanked, int start)
    {
        var end = start;
        while (end < blanked.Length && end - start < Reach && !SentenceEnds.Contains(blanked[end], StringComparison.Ordinal))
        {
            end++;
        }

        return Repeated().Replace(new string(blanked, start, end - start), Blank.ToString());
    }

    private static bool IsListGap(string gap) => gap.Length <= LongestListGap && !gap.AsSpan().ContainsAny(SentenceEnds) && ListGap().IsMatch(gap) && !Verb().IsMatch(gap);

    [GeneratedRegex("^(?:等(?:文件|规定|有关规定)?)?[）)]?(?:及其[^，、]{2,12})?(?:\\s|[、,，]|和|及|以及|与|或|或者)*[^，,。]{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex ListGap();

    [GeneratedRegex("根据|依据|按照|依照|参照|遵照|落实|贯彻|制定|编制|印发|发布|转发|公布|修订|修改|废止|代替|参考|对照|符合|推广|执行|遵守|指导|督促|加强|推动|推进|自.{0,12}起", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex("\uFFFC+")]
    private static partial Regex Repeated();
}
