using PolicyIndex.Provisions.Effects.Status;

namespace PolicyIndex.Service.Relations;

/// <summary>States as filters name them (<see cref="LegalStatus.Name"/>), and what a filter lets pass.</summary>
internal static class LegalStates
{
    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = ["有效", "尚未施行", "失效", "状态不明"];

    /// <summary>The word of a filter that lets every state pass.</summary>
    public const string Any = "all";

    /// <summary>
    /// What a question finds that names no state: not what has ended or has yet to begin; but what is unknown, because leaving
    /// that out would hide what may well apply. It is labelled and never shown as in force.
    /// </summary>
    public static readonly IReadOnlyList<string> Default = ["有效", "状态不明"];

    /// <summary>States that a filter lets pass; empty for all of them.</summary>
    /// <param name="named">As the caller named them; none for the default.</param>
    public static IReadOnlyList<string> Passing(IReadOnlyList<string>? named) =>
        named is null or [] ? Default : named.Contains(Any, StringComparer.OrdinalIgnoreCase) ? [] : named;
}
