namespace PolicyIndex.Service.Relations;

/// <summary>What a work or unit can be on a date.</summary>
internal static class LegalStates
{
    public const string InForce = "有效";
    public const string NotYet = "尚未施行";
    public const string Ended = "失效";
    public const string Unknown = "状态不明";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [InForce, NotYet, Ended, Unknown];

    /// <summary>The word of a filter that lets every state pass.</summary>
    public const string Any = "all";

    /// <summary>
    /// What a question finds that names no state: not what has ended or has yet to begin; but what is unknown, because leaving
    /// that out would hide most of what applies. It is labelled and never shown as in force.
    /// </summary>
    public static readonly IReadOnlyList<string> Default = [InForce, Unknown];

    /// <summary>States that a filter lets pass; empty for all of them.</summary>
    /// <param name="named">As the caller named them; none for the default.</param>
    public static IReadOnlyList<string> Passing(IReadOnlyList<string>? named) =>
        named is null or [] ? Default : named.Contains(Any, StringComparer.OrdinalIgnoreCase) ? [] : named;
}
