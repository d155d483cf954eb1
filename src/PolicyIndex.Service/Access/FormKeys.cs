namespace PolicyIndex.Service.Access;

/// <summary>Keys that come as a field of a form, since nothing that a browser sends by itself suffices to change anything.</summary>
internal static class FormKeys
{
    /// <returns>The editor's name, or why the key does not suffice, for people.</returns>
    public static async Task<(string? By, string? Problem)> EditorAsync(this AccessKeys keys, string? key, CancellationToken cancellation) =>
        string.IsNullOrWhiteSpace(key) ? (null, "请先填写编辑密钥。")
        : await keys.FindAsync(key.Trim(), cancellation) is not { } holder ? (null, "给出的密钥不存在或已停用。")
        : holder.Role == AccessRole.Reader ? (null, "这把密钥只能阅读；请向管理员申请 editor 角色。")
        : (holder.Name, null);
}
