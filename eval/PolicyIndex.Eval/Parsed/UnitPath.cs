using System.Text.RegularExpressions;

namespace PolicyIndex.Eval.Parsed;

/// <summary>
/// A path for comparison: segments folded, the <c>#</c> of an issued instrument ignored, punctuation after a label
/// ignored; each segment is a printed label (第九条, （一）, 1, 专栏2, 附件1, 第2款) or a name for a place without one (题, 前言).
/// </summary>
internal sealed partial record UnitPath
{
    private UnitPath(IReadOnlyList<string> segments)
    {
        Segments = segments;
        Labels = [.. segments.Where(IsLabel)];
    }

    /// <summary>All segments, folded.</summary>
    public IReadOnlyList<string> Segments { get; }

    /// <summary>The segments that are labels.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The last segment where it is a name, else null.</summary>
    public string? Name => Segments.Count > 0 && !IsLabel(Segments[^1]) ? Segments[^1] : null;

    /// <summary>Reads a path as the gold or the parser writes it.</summary>
    public static UnitPath Parse(string path) =>
        new([.. Folding.Fold(path).Split('/').Select(s => s.TrimStart('#').TrimEnd('、', '.', '．', ',')).Where(s => s.Length > 0)]);

    /// <summary>True where both paths have the same segments.</summary>
    public bool SameAs(UnitPath other) => Segments.SequenceEqual(other.Segments, StringComparer.Ordinal);

    /// <summary>True where the labels of this path are the first labels of the other.</summary>
    public bool Leads(UnitPath other) =>
        Labels.Count <= other.Labels.Count && Labels.SequenceEqual(other.Labels.Take(Labels.Count), StringComparer.Ordinal);

    private static bool IsLabel(string segment) => LabelPattern().IsMatch(segment);

    [GeneratedRegex(@"^(第[〇零一二三四五六七八九十百千0-9]+(编|章|节|条|款|项|目)(之[一二三四五六七八九十]+)?|\(?[〇零一二三四五六七八九十百0-9]+\)?|[①-⑳]|(专栏|附件)[〇零一二三四五六七八九十0-9]*|(附表|附|表)[〇零一二三四五六七八九十0-9]+|\([a-zA-Z]\)|[a-zA-Z])$")]
    private static partial Regex LabelPattern();
}
