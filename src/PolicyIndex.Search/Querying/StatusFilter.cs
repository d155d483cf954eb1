using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Util;
using PolicyIndex.Search.Schema;

namespace PolicyIndex.Search.Querying;

/// <summary>
/// Lets documents pass by their status on a date. A document's periods are the values <c>yyyyMMdd|state</c> of one field;
/// their order in the index is that of their dates, so the last one not after the date is the document's status.
/// </summary>
internal sealed class StatusFilter(DateOnly? asOf, IReadOnlyCollection<string> allowed)
{
    private const char Separator = '|';
    private const string DateFormat = "yyyyMMdd";

    private readonly string date = (asOf ?? DateOnly.MaxValue).ToString(DateFormat, CultureInfo.InvariantCulture);
    private SortedSetDocValues values = DocValues.EMPTY_SORTED_SET;
    private bool[] begun = [];
    private bool[] passing = [];

    public static string Encode(StatusPeriod period) => $"{period.From.ToString(DateFormat, CultureInfo.InvariantCulture)}{Separator}{period.State}";

    /// <summary>Moves on to another segment.</summary>
    public void Enter(AtomicReader segment)
    {
        if (allowed.Count == 0)
        {
            return;
        }

        values = segment.GetSortedSetDocValues(IndexSchema.Status.Name) ?? DocValues.EMPTY_SORTED_SET;
        begun = new bool[values.ValueCount];
        passing = new bool[values.ValueCount];
        var value = new BytesRef();
        for (var ordinal = 0; ordinal < begun.Length; ordinal++)
        {
            values.LookupOrd(ordinal, value);
            var text = value.Utf8ToString();
            begun[ordinal] = string.CompareOrdinal(text, 0, date, 0, DateFormat.Length) <= 0;
            passing[ordinal] = allowed.Contains(text[(DateFormat.Length + 1)..], StringComparer.Ordinal);
        }
    }

    /// <summary>Whether the document has an allowed status on the date. One without any period has none of them.</summary>
    public bool Passes(int document)
    {
        if (allowed.Count == 0)
        {
            return true;
        }

        if (begun.Length == 0)
        {
            return false;
        }

        var passes = false;
        values.SetDocument(document);
        for (var ordinal = values.NextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS && begun[ordinal]; ordinal = values.NextOrd())
        {
            passes = passing[ordinal];
        }

        return passes;
    }
}
