using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Markers;

namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>
/// Headings without a number inside attachments: the title of a further form at the top of a page, and the words that
/// head notes (注：, 填表说明).
/// </summary>
internal sealed partial class Captions
{
    private const int MostTitleLines = 3;
    private const int WidestTitle = 80;
    private const int WidestNeighbour = 40;

    private readonly Dictionary<int, (int Lines, MarkerKind Kind)> found = [];
    private readonly HashSet<int> held = [];

    private Captions()
    {
    }

    public static Captions Find(IReadOnlyList<DocumentLine> lines, TextLayout layout, bool attachment)
    {
        var captions = new Captions();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Cell is not null)
            {
                continue;
            }

            var folded = TextFolding.Fold(lines[i].Text);
            if (NoteHead().IsMatch(folded) && (folded.EndsWith(':') || (attachment && !IsColumn(lines, i, folded))))
            {
                captions.Add(i, 1, MarkerKind.NoteHead);
            }
            else if (attachment && FormTitle(lines, i, layout) is > 0 and var count)
            {
                captions.Add(i, count, MarkerKind.FormTitle);
                i += count - 1;
            }
        }

        return captions;
    }

    /// <summary>True for a line of a caption.</summary>
    public bool Holds(int line) => held.Contains(line);

    public bool TryGet(int line, out int lines, out MarkerKind kind)
    {
        var here = found.TryGetValue(line, out var caption);
        (lines, kind) = caption;
        return here;
    }

    /// <summary>True for words that end like the title of a form or list (folded): 申报表（总公司）.</summary>
    public static bool EndsLikeForm(string folded) => TitleOfForm().IsMatch(folded);

    /// <summary>True for the printed header of a table: words side by side.</summary>
    public static bool IsTableHeader(string line) => HeaderCells().IsMatch(line) && !line.AsSpan().ContainsAny("。，；：");

    // 备注 between other cells heads the last column of a table.
    private static bool IsColumn(IReadOnlyList<DocumentLine> lines, int i, string folded) =>
        folded is "备注" or "说明" && i > 0 && i + 1 < lines.Count && IsShortCell(lines[i - 1]) && IsShortCell(lines[i + 1]);

    private static bool IsShortCell(DocumentLine line) =>
        line.Width <= WidestNeighbour && !TextEnd.IsSentenceEnd(line.Text) && !line.Text.AsSpan().ContainsAny("，。；") && !MarkerRecognizers.TryRead(line.Text, out _);

    private void Add(int first, int lines, MarkerKind kind)
    {
        found[first] = (lines, kind);
        held.UnionWith(Enumerable.Range(first, lines));
    }

    private static int FormTitle(IReadOnlyList<DocumentLine> lines, int i, TextLayout layout)
    {
        if (!(lines[i].StartsPage || SetApart.At(lines, i)) || (i > 0 && lines[i - 1].Setting != Sources.LineSetting.Right && lines[i - 1].Cell is null && !TextEnd.IsSentenceEnd(lines[i - 1].Text) && !TableRegions.IsCell(lines[i - 1], layout)))
        {
            return 0;
        }

        var joined = "";
        for (var k = 0; k < MostTitleLines && i + k < lines.Count; k++)
        {
            var line = lines[i + k];
            if (line.Cell is not null || TextEnd.IsSentenceEnd(line.Text) || (layout.Wrapped ? !layout.IsShort(line) : line.Width > WidestTitle) || IsTableHeader(line.Text) || line.Text.AsSpan().ContainsAny("，。；") || MarkerRecognizers.TryRead(line.Text, out _) || (k > 0 && line.StartsPage))
            {
                return 0;
            }

            joined += TextFolding.Fold(line.Text);
            if (joined.Length >= 6 && TitleOfForm().IsMatch(joined))
            {
                var more = i + k + 1 < lines.Count && Qualifier().IsMatch(TextFolding.Fold(lines[i + k + 1].Text));
                return k + (more ? 2 : 1);
            }
        }

        return 0;
    }

    [GeneratedRegex("^(?:注|备注|说明|填表说明|填报说明|填写说明|[^,;。:]{0,10}填[报表写]说明):?$")]
    private static partial Regex NoteHead();

    [GeneratedRegex("(?:表|清单|名单|目录|解释|释义|承诺书|申请书|证明|模板)(?:\\([^)]{1,24}\\))?$")]
    private static partial Regex TitleOfForm();

    // 一级指标 二级指标 指标解释: the header of a table, repeated on each page.
    [GeneratedRegex(@"\S{2,}\s+\p{IsCJKUnifiedIdeographs}{2,}\s+\p{IsCJKUnifiedIdeographs}{2,}")]
    private static partial Regex HeaderCells();

    [GeneratedRegex("^\\([^)]{1,24}\\)$")]
    private static partial Regex Qualifier();
}
