namespace PolicyIndex.Service.Verification;

/// <summary>
/// The stretch of a text that a quotation is nearest to, and how they differ. Edit distance in which the text before and behind
/// the stretch costs nothing (Sellers 1980): one pass over both, so its time is the product of their lengths.
/// </summary>
/// <param name="Start">Offset in the text.</param>
/// <param name="End">Offset after the stretch.</param>
/// <param name="Distance">Characters to change, add or take out.</param>
/// <param name="Pieces">The quotation made into the stretch, piece by piece.</param>
internal sealed record Alignment(int Start, int End, int Distance, IReadOnlyList<AlignedPiece> Pieces)
{
    /// <summary>Longer texts are not compared.</summary>
    public const int LongestText = 6000;

    private const int Slack = 6;
    private const string Marks = "。；;，,：:！？!?\n";

    /// <summary>Longer quotations are not compared.</summary>
    public const int LongestQuotation = 600;

    /// <summary>The best stretch; null where either is empty or too long.</summary>
    public static Alignment? Best(string quotation, string text)
    {
        if (quotation.Length is 0 or > LongestQuotation || text.Length is 0 or > LongestText)
        {
            return null;
        }

        var cost = new ushort[quotation.Length + 1, text.Length + 1];
        for (var q = 1; q <= quotation.Length; q++)
        {
            cost[q, 0] = (ushort)q;
            for (var t = 1; t <= text.Length; t++)
            {
                var change = cost[q - 1, t - 1] + (quotation[q - 1] == text[t - 1] ? 0 : 2);
                cost[q, t] = (ushort)Math.Min(change, Math.Min(cost[q - 1, t], cost[q, t - 1]) + 1);
            }
        }

        var end = Enumerable.Range(0, text.Length + 1).MinBy(t => cost[quotation.Length, t]);
        return Widened(Walk(quotation, text, cost, end), text);
    }

    /// <summary>
    /// Where the quotation's end has other words than the text, the free end cuts the text's words off: what stands there up to the next
    /// mark is put back, so that the reader sees what the text says instead.
    /// </summary>
    private static Alignment Widened(Alignment cut, string text)
    {
        var end = cut.End;
        var pieces = cut.Pieces.ToList();
        if (pieces.Count > 1 && pieces[^1].Kind == PieceKind.Added)
        {
            var most = Math.Min(text.Length, end + (2 * pieces[^1].Text.Length) + Slack);
            while (end < most && !Marks.Contains(text[end], StringComparison.Ordinal))
            {
                end++;
            }

            pieces.AddRange(end > cut.End ? [new AlignedPiece(PieceKind.Missing, text[cut.End..end])] : []);
        }

        return cut with { End = end, Pieces = pieces };
    }

    private static Alignment Walk(string quotation, string text, ushort[,] cost, int end)
    {
        var pieces = new List<AlignedPiece>();
        var (q, t) = (quotation.Length, end);
        while (q > 0)
        {
            if (t > 0 && quotation[q - 1] == text[t - 1] && cost[q, t] == cost[q - 1, t - 1])
            {
                Add(pieces, PieceKind.Same, quotation[q - 1]);
                (q, t) = (q - 1, t - 1);
            }
            else if (cost[q, t] == cost[q - 1, t] + 1)
            {
                Add(pieces, PieceKind.Added, quotation[q - 1]);
                q--;
            }
            else
            {
                Add(pieces, PieceKind.Missing, text[t - 1]);
                t--;
            }
        }

        pieces.Reverse();
        return new Alignment(t, end, cost[quotation.Length, end], [.. pieces.Select(p => p with { Text = Reversed(p.Text) })]);
    }

    private static void Add(List<AlignedPiece> pieces, PieceKind kind, char c)
    {
        if (pieces.Count > 0 && pieces[^1].Kind == kind)
        {
            pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + c };
        }
        else
        {
            pieces.Add(new AlignedPiece(kind, c.ToString()));
        }
    }

    private static string Reversed(string text)
    {
        var characters = text.ToCharArray();
        Array.Reverse(characters);
        return new string(characters);
    }
}

/// <summary>Characters of one kind in a row.</summary>
/// <param name="Kind">Whose they are.</param>
/// <param name="Text">The characters.</param>
internal sealed record AlignedPiece(PieceKind Kind, string Text);

/// <summary>Whose characters they are.</summary>
internal enum PieceKind
{
    /// <summary>Both.</summary>
    Same,

    /// <summary>The quotation's only.</summary>
    Added,

    /// <summary>The document's only.</summary>
    Missing,
}
