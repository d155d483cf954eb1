namespace PolicyIndex.Service.Contracts;

/// <summary>Whether a work is in force on a date.</summary>
/// <param name="State">有效, 尚未施行, 失效 or 状态不明. Unknown is never shown as in force.</param>
/// <param name="Since">First day of the state, where known.</param>
/// <param name="Reason">Why, for people.</param>
internal sealed record StatusView(string State, DateOnly? Since, string? Reason)
{
    /// <summary>All states that a filter may name.</summary>
    public static readonly IReadOnlyList<string> States = ["有效", "尚未施行", "失效", "状态不明"];

    /// <summary>What is said of every work as long as no effects (repeals, replacements, terms) are recorded.</summary>
    public static readonly StatusView Unknown = new("状态不明", null, "尚未登记文件之间的废止、修改、代替关系，不能判断效力");
}
