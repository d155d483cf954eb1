using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Service.Answers;

/// <summary>Where a text names works: titles in 《》, the outermost of nested ones, and document numbers, with the unit written behind.</summary>
internal static partial class WorkMentions
{
    /// <summary>Places in order, not overlapping; a title with its number in brackets and its unit is one place.</summary>
    public static IReadOnlyList<WorkMention> In(string text)
    {
        var numbers = DocumentNumber.Find(text).ToList();
        var found = new List<WorkMention>();
        for (var i = 0; i < text.Length;)
        {
            var number = numbers.FirstOrDefault(n => n.Start == i);
            var titleEnd = text[i] == '《' ? Close(text, i) : -1;
            if (titleEnd < 0 && number.Number is null)
            {
                i++;
                continue;
            }

            var title = titleEnd < 0 ? null : text[(i + 1)..(titleEnd - 1)].Trim();
            var end = titleEnd < 0 ? number.End : titleEnd;
            var numbered = titleEnd < 0 ? number : Behind(text, end, numbers);
            if (titleEnd >= 0 && numbered.Number is not null)
            {
                end = SkipBracket(text, numbered.End);
            }

            var unit = Unit().Match(text, end);
            found.Add(new WorkMention(i, unit.Success ? unit.Index + unit.Length : end, title, numbered.Number?.Canonical, unit.Success ? unit.Groups["unit"].Value : null));
            i = found[^1].End;
        }

        return found;
    }

    private static DocumentNumber.Mention Behind(string text, int end, List<DocumentNumber.Mention> numbers)
    {
        var next = end;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '（' or '('))
        {
            next++;
        }

        return numbers.FirstOrDefault(n => n.Start == next && next > end);
    }

    private static int SkipBracket(string text, int end)
    {
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end < text.Length && text[end] is '）' or ')' ? end + 1 : end;
    }

    private static int Close(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth += text[i] switch { '《' => 1, '》' => -1, _ => 0 };
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return -1;
    }

    [GeneratedRegex(@"\G\s*(?:的)?(?<unit>(?:附件\s*[0-9０-９一二三四五六七八九十]*\s*)?第\s*[0-9０-９一二三四五六七八九十百千〇零]+\s*条(?:之[一二三四五六七八九十]+)?(?:\s*第\s*[0-9０-９一二三四五六七八九十]+\s*款)?(?:\s*第?\s*[（(]?[0-9０-９一二三四五六七八九十]+[)）]?\s*项)?)", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();
}

/// <summary>A place where a text names a work.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset after the last, number and unit included.</param>
/// <param name="Title">Title without marks; null where only a number is given.</param>
/// <param name="Number">Canonical number; null without one.</param>
/// <param name="Unit">第九条第二款 as written; null for the whole work.</param>
internal sealed record WorkMention(int Start, int End, string? Title, string? Number, string? Unit);
