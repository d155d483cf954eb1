using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Markers;
using PolicyIndex.Provisions.Parsing.Outline;

namespace PolicyIndex.Provisions.Parsing.Components;

/// <summary>A contents page (目录): it lists headings and is none of them.</summary>
internal static partial class ContentsPage
{
    /// <summary>目录 and the headings it lists, up to where the first of them comes again.</summary>
    public static int Read(IReadOnlyList<DocumentLine> lines, int at, int end, List<UnitDraft> units)
    {
        if (at + 2 >= end || TextFolding.Fold(lines[at].Text) is not ("目录" or "目次"))
        {
            return at;
        }

        var first = Entry(lines[at + 1].Text);
        for (var i = at + 2; i < end; i++)
        {
            if (Entry(lines[i].Text) == first)
            {
                units.Add(UnitOf([.. lines.Skip(at).Take(i - at)]));
                return i;
            }

            if (lines[i].Width > 70)
            {
                break;
            }
        }

        return at;
    }

    private static UnitDraft UnitOf(List<DocumentLine> lines)
    {
        var contents = UnitDraft.Of(ProvisionKind.Contents, "目录", "contents", lines.Take(1));
        foreach (var line in lines.Skip(1))
        {
            if (contents.Content.Count == 1 || MarkerRecognizers.TryRead(line.Text, out _))
            {
                contents.Add(new Block());
            }

            contents.LastBlock!.Slices.Add(line.Whole);
        }

        return contents;
    }

    private static string Entry(string line) => Leader().Replace(TextFolding.Fold(line), "");

    [GeneratedRegex(@"[.…·\-\s]*[0-9]*$")]
    private static partial Regex Leader();
}
