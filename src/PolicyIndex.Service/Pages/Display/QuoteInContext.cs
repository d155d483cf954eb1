namespace PolicyIndex.Service.Pages.Display;

/// <summary>A quotation with the words around it: the rest of its sentence, the sentence before and the one after.</summary>
/// <param name="Before">What stands before it; empty at the beginning of a unit or where the place is not known.</param>
/// <param name="Quote">The quotation.</param>
/// <param name="After">What stands after it.</param>
internal sealed record QuoteInContext(string Before, string Quote, string After)
{
    private const string Ends = "。；\n";

    /// <param name="text">Text of the unit; null where it is not known.</param>
    /// <param name="quote">The quotation; one put together of two places (……) has no context.</param>
    public static QuoteInContext Of(string? text, string quote)
    {
        text ??= "";
        var at = quote.Length == 0 ? -1 : text.IndexOf(quote, StringComparison.Ordinal);
        return at < 0
            ? new QuoteInContext("", quote, "")
            : new QuoteInContext(text[StartOf(text, at)..at].Trim(), quote, text[(at + quote.Length)..EndOf(text, at + quote.Length)].Trim());
    }

    // Two sentence ends back: where the quotation's own sentence begins, and where the one before it does.
    private static int StartOf(string text, int at)
    {
        for (var (start, ends) = (at, 0); start > 0; start--)
        {
            if (Ends.Contains(text[start - 1], StringComparison.Ordinal) && ++ends == 2)
            {
                return start;
            }
        }

        return 0;
    }

    private static int EndOf(string text, int from)
    {
        for (var (end, ends) = (from, 0); end < text.Length; end++)
        {
            if (Ends.Contains(text[end], StringComparison.Ordinal) && ++ends == 2)
            {
                return end + 1;
            }
        }

        return text.Length;
    }
}
