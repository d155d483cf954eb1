namespace PolicyIndex.Search.Analysis;

/// <summary>All quantities of a text, in its order.</summary>
public static class Quantities
{
    /// <summary>Reads 60日, 六十日 and 60天 as the same, and so on; numbers without a known unit are none.</summary>
    public static IReadOnlyList<Quantity> In(string text)
    {
        var found = new List<Quantity>();
        for (var at = 0; at < text.Length; at++)
        {
            if (QuantityScanner.CanBegin(text[at]) && QuantityScanner.At(text, at) is { } quantity)
            {
                found.Add(quantity);
                at = quantity.End - 1;
            }
        }

        return found;
    }
}
