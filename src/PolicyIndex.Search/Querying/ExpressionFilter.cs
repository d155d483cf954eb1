using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Util;
using PolicyIndex.Search.Schema;

namespace PolicyIndex.Search.Querying;

/// <summary>
/// Lets documents pass whose text was the work's text on a date. The days are the one value <c>yyyyMMdd|yyyyMMdd</c> of a field (first
/// day, first day of the next text); a document without it belongs to a work that has one text, which stands for every date.
/// </summary>
internal sealed class ExpressionFilter(DateOnly? asOf)
{
    private const char Separator = '|';
    private const string DateFormat = "yyyyMMdd";

    private readonly string date = Encode(asOf ?? DateOnly.MaxValue);
    private SortedSetDocValues values = DocValues.EMPTY_SORTED_SET;
    private bool[] holding = [];

    /// <param name="from">First day.</param>
    /// <param name="until">First day of the text after it; null for the last text.</param>
    public static string Encode(DateOnly from, DateOnly? until) => $"{Encode(from)}{Separator}{(until is { } next ? Encode(next) : "")}";

    /// <summary>Moves on to another segment.</summary>
    public void Enter(AtomicReader segment)
    {
        values = segment.GetSortedSetDocValues(IndexSchema.Expression.Name) ?? DocValues.EMPTY_SORTED_SET;
        holding = new bool[values.ValueCount];
        var value = new BytesRef();
        for (var ordinal = 0; ordinal < holding.Length; ordinal++)
        {
            values.LookupOrd(ordinal, value);
            var days = value.Utf8ToString().Split(Separator);
            holding[ordinal] = string.CompareOrdinal(days[0], date) <= 0 && (days[1].Length == 0 || string.CompareOrdinal(date, days[1]) < 0);
        }
    }

    /// <summary>Whether the document's text is that of the date.</summary>
    public bool Passes(int document)
    {
        if (holding.Length == 0)
        {
            return true;
        }

        values.SetDocument(document);
        var ordinal = values.NextOrd();
        return ordinal == SortedSetDocValues.NO_MORE_ORDS || holding[ordinal];
    }

    private static string Encode(DateOnly day) => day.ToString(DateFormat, CultureInfo.InvariantCulture);
}
