using PolicyIndex.Service.Access;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Contracts;

/// <summary>A key to be made.</summary>
/// <param name="Name">Who will use it; stands under what they do.</param>
/// <param name="Role">reader, editor or admin.</param>
internal sealed record KeyRequest(string? Name, AccessRole? Role);

/// <summary>A key that was given out; the key itself is not kept.</summary>
/// <param name="Id">Number, for revoking.</param>
/// <param name="Name">Who uses it.</param>
/// <param name="Role">What it may do.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="CreatedBy">The admin who made it; null for the first start.</param>
/// <param name="RevokedAt">UTC; null while it is good.</param>
internal sealed record KeyView(int Id, string Name, AccessRole Role, DateTime CreatedAt, string? CreatedBy, DateTime? RevokedAt)
{
    public static KeyView From(AccessKeyRow row) => new(row.Id, row.Name, row.Role, row.CreatedAt, row.CreatedBy, row.RevokedAt);
}

/// <summary>A key that was just made.</summary>
/// <param name="Key">The key: shown this once.</param>
/// <param name="Details">What is kept of it.</param>
internal sealed record IssuedKeyView(string Key, KeyView Details);

/// <summary>All keys.</summary>
/// <param name="Items">Oldest first.</param>
internal sealed record KeysView(IReadOnlyList<KeyView> Items);
