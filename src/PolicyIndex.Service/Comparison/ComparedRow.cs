namespace PolicyIndex.Service.Comparison;

/// <summary>Units of two texts that answer to each other, and how their wordings differ.</summary>
/// <param name="Left">Null where only the right text has it.</param>
/// <param name="Right">Null where only the left text has it.</param>
/// <param name="Change">What happened.</param>
/// <param name="Text">The difference of the wordings.</param>
internal sealed record ComparedRow(ComparedUnit? Left, ComparedUnit? Right, UnitChange Change, TextDifference Text)
{
    /// <summary>All rows of two texts.</summary>
    public static IReadOnlyList<ComparedRow> Of(IReadOnlyList<ComparedUnit> left, IReadOnlyList<ComparedUnit> right) =>
        [.. UnitAlignment.Align(left, right).Select(p => Of(p.Left is { } l ? left[l] : null, p.Right is { } r ? right[r] : null, p.Moved))];

    private static ComparedRow Of(ComparedUnit? left, ComparedUnit? right, bool moved)
    {
        // Of two wordings that have little in common nobody wants to read the letters they share.
        var text = left is not null && right is not null && left.Likeness(right) >= UnitAlignment.LeastLikeness
            ? TextDifference.Of(left.Text, right.Text)
            : new TextDifference([.. new[] { new DifferencePiece(DifferenceSide.Left, left?.Text ?? ""), new DifferencePiece(DifferenceSide.Right, right?.Text ?? "") }.Where(p => p.Text.Length > 0)]);
        var change = left is null ? UnitChange.Added : right is null ? UnitChange.Removed
            : moved ? UnitChange.Moved
            : !text.None ? UnitChange.Reworded
            : !left.HasNumberOf(right) ? UnitChange.Renumbered
            : UnitChange.None;
        return new ComparedRow(left, right, change, text);
    }
}

/// <summary>What happened to a unit from the left text to the right one.</summary>
internal enum UnitChange
{
    /// <summary>Same number, same wording.</summary>
    None,

    /// <summary>Same wording under another number.</summary>
    Renumbered,

    /// <summary>Another wording.</summary>
    Reworded,

    /// <summary>It stands elsewhere, perhaps with another wording.</summary>
    Moved,

    /// <summary>Only the right text has it.</summary>
    Added,

    /// <summary>Only the left text has it.</summary>
    Removed,
}
