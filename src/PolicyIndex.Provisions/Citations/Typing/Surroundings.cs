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

    public static Surroundings Of(string text, IReadOnlyList<Reference> references, int index)
    {
        var (first, last) = (index, index);
        while (first > 0 && IsListGap(text[references[first - 1].End..references[first].Start]))
        {
            first--;
        }

        while (last < references.Count - 1 && IsListGap(text[references[last].End..references[last + 1].Start]))
        {
            last++;
        }

        var start = references[first].Start;
        while (start > 0 && (!SentenceEnds.Contains(text[start - 1], StringComparison.Ordinal) || Inside(references, start - 1)))
        {
            start--;
        }

        var end = references[last].End;
        while (end < text.Length && (!SentenceEnds.Contains(text[end], StringComparison.Ordinal) || Inside(references, end)))
        {
            end++;
        }

        return new Surroundings(Blanked(text, references, start, references[first].Start), Blanked(text, references, references[last].End, end));
    }

    private static bool Inside(IReadOnlyList<Reference> references, int offset) => references.Any(r => r.Start <= offset && offset < r.End);

    private static bool IsListGap(string gap) => gap.Length <= LongestListGap && !gap.AsSpan().ContainsAny(SentenceEnds) && ListGap().IsMatch(gap) && !Verb().IsMatch(gap);

    private static string Blanked(string text, IReadOnlyList<Reference> references, int start, int end)
    {
        var blanked = text[start..end].ToCharArray();
        foreach (var reference in references)
        {
            for (var i = Math.Max(start, reference.Start); i < Math.Min(end, reference.End); i++)
            {
                blanked[i - start] = Blank;
            }
        }

        return Repeated().Replace(new string(blanked), Blank.ToString());
    }

    [GeneratedRegex("^(?:等(?:文件|规定|有关规定)?)?[）)]?(?:及其[^，、]{2,12})?(?:\\s|[、,，]|和|及|以及|与|或|或者)*[^，,。]{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex ListGap();

    [GeneratedRegex("根据|依据|按照|依照|参照|遵照|落实|贯彻|制定|编制|印发|发布|转发|公布|修订|修改|废止|代替|参考|对照|符合|推广|执行|遵守|指导|督促|加强|推动|推进|自.{0,12}起", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex("\uFFFC+")]
    private static partial Regex Repeated();
}
