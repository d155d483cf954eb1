namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>
/// Follows text that one document quotes from another to amend it (将第三条修改为：“第三条 …”): markers inside belong to the
/// quoted document. Each paragraph of a quotation opens with “ and only the last closes with ” (GB/T 15834—2011, 4.8), so that a “
/// at the head of a paragraph opens no further level. A quotation that never closes is given up after a while, so that one lost mark does not swallow the rest.
/// </summary>
internal sealed class QuotedText
{
    private const int LongestQuotation = 6_000;

    private int depth;
    private int length;
    private char last;

    public bool IsOpen => depth > 0;

    /// <summary>True where a quotation was given up because it went on for too long.</summary>
    public bool GaveUp { get; private set; }

    /// <summary>True for a line that begins as each paragraph of a quotation does.</summary>
    public static bool OpensParagraph(ReadOnlySpan<char> line) => line.Length > 0 && line[0] == '“';

    public void Read(ReadOnlySpan<char> text, bool beginsParagraph)
    {
        var head = beginsParagraph;
        foreach (var c in text)
        {
            if (depth > 0)
            {
                length++;
                depth += c switch { '“' when !head => 1, '”' => -1, _ => 0 };
                if (length > LongestQuotation)
                {
                    depth = 0;
                    GaveUp = true;
                }
            }
            else if (c == '“' && last is '：' or ':')
            {
                depth = 1;
                length = 0;
            }

            if (!char.IsWhiteSpace(c))
            {
                last = c;
                head = false;
            }
        }
    }
}
