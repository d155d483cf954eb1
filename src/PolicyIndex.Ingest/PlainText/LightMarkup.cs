using System.Net;
using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Ingest.PlainText;

/// <summary>
/// Marks that a text brought along from where it was copied: Markdown (# 办法, **第一条**) and leftovers of a web page (&amp;nbsp;, &lt;br/&gt;). They
/// are no words of the document. A text without a plain sign of either is left as it is.
/// </summary>
internal sealed partial class LightMarkup
{
    private readonly bool _markdown;
    private readonly bool _web;
    private int _tables;
    private int _row;

    private LightMarkup(bool markdown, bool web) => (_markdown, _web) = (markdown, web);

    /// <summary>What a printed line says when its marks are gone.</summary>
    public sealed record Line(string Text, LineSetting Setting = LineSetting.Body, TableCell? Cell = null);

    /// <summary>Looks for marks in a whole text; null where it has none.</summary>
    public static LightMarkup? Of(string text)
    {
        var (markdown, web) = (MarkdownSign().IsMatch(text), WebSign().IsMatch(text));
        return markdown || web ? new LightMarkup(markdown, web) : null;
    }

    /// <summary>The lines that a line of the file holds, in order; one empty line where only marks stood.</summary>
    public IEnumerable<Line> Read(string printed)
    {
        var parts = _web ? LineBreak().Split(printed).Select(p => WebUtility.HtmlDecode(Tag().Replace(p, ""))) : [printed];
        return _markdown ? parts.SelectMany(ReadMarkdown) : parts.Select(p => new Line(p));
    }

    private IEnumerable<Line> ReadMarkdown(string line)
    {
        var bare = Comment().Replace(line, "");
        if (PipeRow().IsMatch(bare))
        {
            return Cells(bare);
        }

        _row = 0;
        if (Rule().IsMatch(bare))
        {
            return [new Line("")];
        }

        var heading = Heading().Match(bare);
        var words = Escape().Replace(Emphasis().Replace(heading.Success ? heading.Groups["text"].Value.TrimEnd('#', ' ', '　') : Quote().Replace(bare, ""), "${words}"), "${mark}");
        return [new Line(words, heading.Success ? LineSetting.Heading : LineSetting.Body)];
    }

    // | 级别 | 补助 | above |---|---|: the cells of a row, one a line.
    private IEnumerable<Line> Cells(string row)
    {
        if (Delimiters().IsMatch(row))
        {
            return [new Line("")];
        }

        _tables += _row == 0 ? 1 : 0;
        _row++;
        var cells = row.Trim().Trim('|').Split('|').Select((c, i) => new Line(Emphasis().Replace(c.Trim(), "${words}"), Cell: new TableCell(_tables, _row, i + 1, _row == 1))).Where(c => c.Text.Length > 0).ToList();
        return cells.Count > 0 ? cells : [new Line("")];
    }

    // A heading of # to ######, or articles in bold; a lone # or * says nothing.
    [GeneratedRegex(@"^#{1,6}[ 　]+\S|^[ \t　]*\*\*第[^*\n]{1,12}[条章]", RegexOptions.Multiline)]
    private static partial Regex MarkdownSign();

    [GeneratedRegex(@"&(?:nbsp|emsp|ensp|ldquo|rdquo|mdash|middot);|<br\s*/?>|</(?:p|div|span|strong)>", RegexOptions.IgnoreCase)]
    private static partial Regex WebSign();

    [GeneratedRegex(@"<br\s*/?>|</(?:p|div|h[1-6]|li|tr)>\s*(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();

    [GeneratedRegex(@"</?(?:p|div|span|strong|b|em|i|u|font|a|h[1-6]|ul|ol|li|table|tbody|tr|td|th|section|o:p)(?:\s[^<>]{0,400})?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^#{1,6}[ 　]+(?<text>.*)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?<mark>\*\*|__)(?<words>[^*_\n]+)\k<mark>")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\\(?<mark>[.\-_*#()\[\]>+])")]
    private static partial Regex Escape();

    // > quotes, - and * list; - 3 - is a page number.
    [GeneratedRegex(@"^\s{0,3}(?:>[ 　]?|[-*+][ 　]+(?![0-9]+[ 　]*-))")]
    private static partial Regex Quote();

    [GeneratedRegex("<!--[^>]{0,400}-->")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^\s{0,3}(?:-{3,}|\*{3,}|_{3,})\s*$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\s*\|.+\|\s*$")]
    private static partial Regex PipeRow();

    [GeneratedRegex(@"^[\s|:-]+$")]
    private static partial Regex Delimiters();
}
