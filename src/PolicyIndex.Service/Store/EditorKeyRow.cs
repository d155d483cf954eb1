namespace PolicyIndex.Service.Store;

/// <summary>The generated editor key, as a hash only: the key itself is printed once, at first start.</summary>
internal sealed class EditorKeyRow
{
    public int Id { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 of the key. The key carries 256 random bits, so a plain hash suffices.</summary>
    public required string Sha256 { get; init; }

    public required DateTime CreatedAt { get; init; }
}
