using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing.Lines;

namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>
/// Finds the rows of a flattened table that has no row numbers, one cell a line: its header is printed again further down, or its columns
/// keep their kind of content (place, sum, remark; place, sum, remark).
/// </summary>
internal static partial class RegularRows
{
    private const int FewestColumns = 2;
    private const int MostColumns = 8;
    private const int FewestRows = 2;
    private const int LongestLabel = 16;

    private enum Content
    {
        Words,
        Figure,
        Date,
        Code,
        Place,
        Organization,
    }

    /// <summary>A table as indexes of its lines.</summary>
    /// <param name="Columns">How many cells a row has; the first of them after the remarks are the header.</param>
    /// <param name="HeaderFirst">First cell of the header; remarks (单位：万元) stand before.</param>
    /// <param name="Rows">First cell of each row.</param>
    /// <param name="RepeatedHeaders">First cell of each header that is printed again.</param>
    public sealed record Found(int Columns, int HeaderFirst, IReadOnlyList<int> Rows, IReadOnlyList<int> RepeatedHeaders);

    /// <summary>The rows of a stretch of cells; null where nothing in it is regular.</summary>
    public static Found? In(IReadOnlyList<DocumentLine> cells)
    {
        var header = 0;
        while (header < cells.Count && header < 2 && Remark().IsMatch(cells[header].Text))
        {
            header++;
        }

        return RepeatedHeader(cells, header)
            ?? Enumerable.Range(FewestColumns, MostColumns - 1).Select(columns => SteadyColumns(cells, header, columns)).OfType<(Found Found, double Steady)>().OrderByDescending(f => f.Steady).Select(f => f.Found).FirstOrDefault();
    }

    private static Found? RepeatedHeader(IReadOnlyList<DocumentLine> cells, int header)
    {
        for (var columns = MostColumns; columns >= FewestColumns; columns--)
        {
            var repeats = Enumerable.Range(header + columns, Math.Max(0, cells.Count - header - (2 * columns))).Where(at => IsRepeat(cells, header, columns, at)).ToList();
            if (repeats.Count == 0 || !IsHeader(cells, header, columns))
            {
                continue;
            }

            var rows = new List<int>();
            var bounds = repeats.Prepend(header).Append(cells.Count).ToList();
            for (var i = 0; i + 1 < bounds.Count; i++)
            {
                if ((bounds[i + 1] - bounds[i]) % columns != 0)
                {
                    return null;
                }

                for (var at = bounds[i] + columns; at < bounds[i + 1]; at += columns)
                {
                    rows.Add(at);
                }
            }

            return rows.Count >= FewestRows ? new Found(columns, header, rows, repeats) : null;
        }

        return null;
    }

    private static bool IsRepeat(IReadOnlyList<DocumentLine> cells, int header, int columns, int at) =>
        at + columns <= cells.Count && Enumerable.Range(0, columns).All(c => cells[header + c].Text == cells[at + c].Text);

    private static (Found Found, double Steady)? SteadyColumns(IReadOnlyList<DocumentLine> cells, int header, int columns)
    {
        var first = header + columns;
        var full = (cells.Count - first) / columns;
        if (full < FewestRows || !IsHeader(cells, header, columns))
        {
            return null;
        }

        var contents = Enumerable.Range(0, columns).Select(c => Enumerable.Range(0, full).Select(r => ContentOf(cells[first + (r * columns) + c].Text)).Distinct().ToList()).ToList();
        // What is not words in every row tells where a row begins; a column that is now a sum and now a place says the rows are cut wrongly.
        if (contents.All(c => c is not [not Content.Words]) || contents.Exists(c => c.Count > 1 && !c.Contains(Content.Words)) || contents.Exists(c => c.Count > 2))
        {
            return null;
        }

        var steady = contents.Where(c => c.Count == 1).Select(c => c[0]).ToList();
        // Where all columns hold figures the labels above tell how many there are.
        if (steady.Count * 2 < columns || (steady.Count == columns && steady.Distinct().Count() == 1 && ContentOf(cells[first].Text) == Content.Words))
        {
            return null;
        }

        var rows = Enumerable.Range(0, full).Select(r => first + (r * columns)).ToList();
        var rest = first + (full * columns);
        if (rest < cells.Count)
        {
            // 合计 has no remark.
            if (!Total().IsMatch(cells[rest].Text))
            {
                return null;
            }

            rows.Add(rest);
        }

        return (new Found(columns, header, rows, []), (double)steady.Count / columns);
    }

    private static bool IsHeader(IReadOnlyList<DocumentLine> cells, int header, int columns)
    {
        var labels = cells.Skip(header).Take(columns).Select(c => TextFolding.Fold(c.Text)).ToList();
        return labels.Count == columns && labels.Distinct(StringComparer.Ordinal).Count() == columns && labels.TrueForAll(l => l.Length <= LongestLabel && ContentOf(l) == Content.Words && !l.Any(char.IsAsciiDigit));
    }

    private static Content ContentOf(string cell)
    {
        var folded = TextFolding.Fold(cell);
        return DateCell().IsMatch(folded) ? Content.Date
            : FigureCell().IsMatch(folded) ? Content.Figure
            : folded.Any(char.IsAsciiLetter) && folded.Any(char.IsAsciiDigit) ? Content.Code
            : PlaceCell().IsMatch(folded) ? Content.Place
            : OrganizationCell().IsMatch(folded) ? Content.Organization
            : Content.Words;
    }

    [GeneratedRegex("^[(（]|[：:]")]
    private static partial Regex Remark();

    [GeneratedRegex("^(?:合|总|小)\\s*计")]
    private static partial Regex Total();

    [GeneratedRegex("^[0-9]{4}(?:-|/|年|\\.)[0-9]{1,2}(?:(?:-|/|月|\\.)(?:[0-9]{1,2}日?)?)?$")]
    private static partial Regex DateCell();

    // 1200, 30%, 20万元, 1000-5000平方米, 1000平方米以下.
    [GeneratedRegex("^[<>≤≥约不超过]*[0-9][0-9,.]*(?:[-~至][0-9][0-9,.]*)?(?:%|‰)?[十百千万亿]*(?:\\p{IsCJKUnifiedIdeographs}{0,4}?)?(?:以下|以上|以内|左右|\\(含\\))?$")]
    private static partial Regex FigureCell();

    [GeneratedRegex("^(?!.*(?:地区|辖区|园区|城市|县市区|市州)$)\\p{IsCJKUnifiedIdeographs}{1,10}(?:省|市|县|区|州|旗|乡|镇)$")]
    private static partial Regex PlaceCell();

    [GeneratedRegex("(?<!有限|分)(?:公司|集团|厂|合作社|研究院|研究所|大学|学院|医院|协会)(?:\\(.{1,12}\\))?$|有限(?:责任)?公司")]
    private static partial Regex OrganizationCell();
}
