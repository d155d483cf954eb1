namespace PolicyIndex.Service.Editing;

/// <summary>What an editor said, of whatever; never changed or deleted.</summary>
internal interface ISaid
{
    /// <summary>Grows in the order of saying.</summary>
    public long Sequence { get; }

    public AssertionAction Action { get; }

    /// <summary>The assertion that an undo takes back.</summary>
    public long? Undoes { get; }
}
