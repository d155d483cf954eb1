using DiffPlex;

namespace PolicyIndex.Service.Comparison;

/// <summary>How one wording becomes another: what both have, what only the left or only the right has, in reading order.</summary>
/// <param name="Pieces">Joined without the right's they are the left wording, without the left's the right one.</param>
internal sealed record TextDifference(IReadOnlyList<DifferencePiece> Pieces)
{
    // A word or two that stand between changes by accident (的, 和) make a comparison hard to read: they count as changed.
    private const int ShortestIsland = 2;

    /// <summary>Whether nothing differs.</summary>
    public bool None => Pieces.All(p => p.Side == DifferenceSide.Both);

    /// <summary>Compares two wordings, by sign where it is Chinese and by number and word elsewhere.</summary>
    public static TextDifference Of(string left, string right)
    {
        var difference = Differ.Instance.CreateDiffs(left, right, ignoreWhiteSpace: false, ignoreCase: false, new WordChunker());
        var pieces = new List<DifferencePiece>();
        var at = 0;
        foreach (var block in difference.DiffBlocks)
        {
            Add(pieces, DifferenceSide.Both, difference.PiecesOld.Skip(at).Take(block.DeleteStartA - at));
            Add(pieces, DifferenceSide.Left, difference.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA));
            Add(pieces, DifferenceSide.Right, difference.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB));
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(pieces, DifferenceSide.Both, difference.PiecesOld.Skip(at));
        return new TextDifference(WithoutIslands(pieces));
    }

    private static void Add(List<DifferencePiece> pieces, DifferenceSide side, IEnumerable<string> chunks)
    {
        if (string.Concat(chunks) is { Length: > 0 } text)
        {
            pieces.Add(new DifferencePiece(side, text));
        }
    }

    private static List<DifferencePiece> WithoutIslands(List<DifferencePiece> pieces)
    {
        var joined = new List<DifferencePiece>();
        var (left, right) = ("", "");
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            var island = piece.Side == DifferenceSide.Both && piece.Text.Length < ShortestIsland && i > 0 && i < pieces.Count - 1;
            if (piece.Side == DifferenceSide.Both && !island)
            {
                Flush();
                joined.Add(piece);
                continue;
            }

            left += piece.Side == DifferenceSide.Right ? "" : piece.Text;
            right += piece.Side == DifferenceSide.Left ? "" : piece.Text;
        }

        Flush();
        return joined;

        void Flush()
        {
            Add(joined, DifferenceSide.Left, [left]);
            Add(joined, DifferenceSide.Right, [right]);
            (left, right) = ("", "");
        }
    }
}

/// <summary>Characters of one side in a row.</summary>
/// <param name="Side">Whose they are.</param>
/// <param name="Text">The characters.</param>
internal sealed record DifferencePiece(DifferenceSide Side, string Text);

/// <summary>Whose characters they are.</summary>
internal enum DifferenceSide
{
    /// <summary>Both.</summary>
    Both,

    /// <summary>The left text's only.</summary>
    Left,

    /// <summary>The right text's only.</summary>
    Right,
}
