using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing.Documents;
using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Markers;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Parsing.Components;

/// <summary>
/// Finds where the instrument begins that a notice or order announces: at its title, which can name the province or the issuer where the
/// announcement does not, or the other way round.
/// </summary>
internal static partial class InstrumentBeginning
{
    private const int MostTitleLines = 5;

    // Neighbouring words of two titles that are the same work under two names, of the shorter.
    private const double SharedPairs = 0.5;

    /// <summary>True for a line that is nothing but the label of an attachment.</summary>
    public static bool IsBareLabel(DocumentLine line) => BareLabel().IsMatch(TextFolding.Fold(line.Text));

    /// <summary>Where the instrument of an announced title begins; null where no such title is printed.</summary>
    /// <param name="lines">The document.</param>
    /// <param name="from">Line after its head.</param>
    /// <param name="title">The announced title.</param>
    public static ComponentBounds.Bound? Find(IReadOnlyList<DocumentLine> lines, int from, string title)
    {
        var wanted = Comparable(title);
        for (var i = from; i < lines.Count; i++)
        {
            var placed = lines[i].StartsPage || MayPrecedeInstrument(lines, i);
            if (lines[i].Text[0] is '（' or '(' || IsBareLabel(lines[i]) || (!placed && !(i > from && EndsText(lines[i - 1]))))
            {
                continue;
            }

            var joined = "";
            for (var k = 0; k < MostTitleLines && i + k < lines.Count; k++)
            {
                joined += Comparable(lines[i + k].Text);
                if (joined.Length > wanted.Length + 24)
                {
                    break;
                }

                if (joined == wanted || (placed && SameTitle(joined, wanted)))
                {
                    return BoundOf(lines, from, i, i + k + 1);
                }
            }
        }

        return null;
    }

    /// <summary>The title behind the date of the notice that shares its words with the announced one and that a text follows; null without one.</summary>
    public static ComponentBounds.Bound? FindOther(IReadOnlyList<DocumentLine> lines, int from, string title)
    {
        var date = from;
        while (date < lines.Count && !CalendarDate.TryReadAlone(lines[date].Text, out _))
        {
            date++;
        }

        for (var i = date + 1; i < lines.Count && i <= date + 3; i++)
        {
            var joined = "";
            for (var k = 0; k < MostTitleLines && i + k + 1 < lines.Count && CanBeTitle(lines[i + k]); k++)
            {
                joined += TextFolding.Fold(lines[i + k].Text);
                if (TitlePattern.EndsLikeTitle(joined) && !CanBeTitle(lines[i + k + 1]) && ShareWords(Comparable(joined), Comparable(title)))
                {
                    return BoundOf(lines, from, i, i + k + 1);
                }
            }
        }

        return null;
    }

    private static bool CanBeTitle(DocumentLine line) =>
        line.Cell is null && line.Width <= TitlePattern.WidestLine && !TextEnd.IsSentenceEnd(line.Text) && !line.Text.AsSpan().ContainsAny("。；，") && line.Text[0] is not ('（' or '(')
        && !MarkerRecognizers.TryRead(line.Text, out _) && !line.Text.StartsWith('附') && TextFolding.Fold(line.Text) is not ("目录" or "目次" or "序言" or "前言");

    private static ComponentBounds.Bound BoundOf(IReadOnlyList<DocumentLine> lines, int from, int titleFirst, int titleEnd)
    {
        // （试行） can stand on a line of its own below a title that has it in the notice only, and the other way round.
        if (titleEnd < lines.Count && ParenthesisLine().IsMatch(TextFolding.Fold(lines[titleEnd].Text)) && lines[titleEnd].Text.Length <= 20 && !MetadataNote().IsMatch(TextFolding.Fold(lines[titleEnd].Text)))
        {
            titleEnd++;
        }

        var first = titleFirst;
        while (first - 1 >= from && (IsBareLabel(lines[first - 1]) || (first == titleFirst && DocumentNumber.TryParse(lines[first - 1].Text, out _))))
        {
            first--;
        }

        return new ComponentBounds.Bound(first, titleFirst, titleEnd, null);
    }

    private static bool SameTitle(string printed, string announced) =>
        printed.Length >= 6 && ((printed.Length >= announced.Length && TextDistance.Similar(printed, announced))
            || WithoutPlace(printed) == WithoutPlace(announced)
            || (announced.Length >= 4 && printed.EndsWith(announced, StringComparison.Ordinal) && SignatureLine.IsOffice(printed[..^announced.Length])));

    private static string WithoutPlace(string title) => Place().Replace(title, "");

    private static bool ShareWords(string a, string b)
    {
        var (first, second) = (Pairs(a), Pairs(b));
        var shared = first.Intersect(second, StringComparer.Ordinal).Count();
        return shared >= SharedPairs * Math.Max(1, Math.Min(first.Count, second.Count));
    }

    private static HashSet<string> Pairs(string title) => [.. Enumerable.Range(0, Math.Max(0, title.Length - 1)).Select(i => title.Substring(i, 2))];

    private static bool EndsText(DocumentLine line) => TextEnd.IsFullStop(line.Text) || SignatureLine.IsOffice(line.Text);

    private static bool MayPrecedeInstrument(IReadOnlyList<DocumentLine> lines, int i) =>
        i > 0 && (SetApart.At(lines, i) || DocumentNumber.TryParse(lines[i - 1].Text, out _) || CalendarDate.TryReadAlone(lines[i - 1].Text, out _) || IsBareLabel(lines[i - 1])
            || (lines[i - 1].Text.Length <= 24 && lines[i - 1].Text[^1] is '）' or ')') || lines[i - 1].Text.StartsWith("http", StringComparison.OrdinalIgnoreCase));

    private static string Comparable(string text) => Noise().Replace(TextFolding.Fold(text), "");

    [GeneratedRegex("^附件[0-9一二三四五六七八九十]*:?$")]
    private static partial Regex BareLabel();

    [GeneratedRegex(@"^\(.+\)$")]
    private static partial Regex ParenthesisLine();

    // （2024年3月1日起施行） and the like say something about the text, and are not part of its title.
    [GeneratedRegex("[0-9]月|公布|通过|公开|删减|征求")]
    private static partial Regex MetadataNote();

    // 云岭省青川市, 全省; the rest is left to be a title.
    [GeneratedRegex("^(?:[^关于的年月日]{2,7}?(?:省|自治区|自治州|自治县|市|州|县|区|盟|旗)){1,3}(?=.{4})|^[全我本]?省(?=.{4})")]
    private static partial Regex Place();

    [GeneratedRegex("[《》<>\"()\\[\\]、,.·-]")]
    private static partial Regex Noise();
}
