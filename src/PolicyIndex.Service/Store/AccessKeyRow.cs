using PolicyIndex.Service.Access;

namespace PolicyIndex.Service.Store;

/// <summary>A key that somebody may ask or edit with, as a hash only: the key itself is shown once, when it is made.</summary>
internal sealed class AccessKeyRow
{
    public int Id { get; init; }

    /// <summary>Who uses it; stands in assertions as their author.</summary>
    public required string Name { get; init; }

    public required AccessRole Role { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 of the key. The key carries 256 random bits, so a plain hash suffices.</summary>
    public required string Sha256 { get; init; }

    public required DateTime CreatedAt { get; init; }

    /// <summary>Name of the admin who made it; null for the one of the first start.</summary>
    public string? CreatedBy { get; init; }

    /// <summary>From then on it opens nothing. Kept, because assertions name it.</summary>
    public DateTime? RevokedAt { get; set; }
}
