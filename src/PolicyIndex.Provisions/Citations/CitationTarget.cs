namespace PolicyIndex.Provisions.Citations;

/// <summary>What a reference points to.</summary>
/// <param name="WorkId">The work; null unless it is linked.</param>
/// <param name="ProvisionId">The unit; null unless one is linked. Of a range the first.</param>
/// <param name="Title">The title as printed in 《》, white space at line breaks aside; of a short name the title it stands for; of a law its full title; null without one.</param>
/// <param name="Number">Document number or number of a standard in canonical form; null without one.</param>
/// <param name="Unit">The unit as one writes it (第九条第二款, 附件1, 第八条至第十一条); null for a whole work.</param>
public sealed record CitationTarget(string? WorkId = null, string? ProvisionId = null, string? Title = null, string? Number = null, string? Unit = null)
{
    /// <summary>What is meant where neither title nor number is printed: 市场准入负面清单, 国家能耗限额标准, the words that a short name stands for; null otherwise.</summary>
    public string? Name { get; init; }

    /// <summary>All units of a range in order, its first and last included; empty unless a range is linked.</summary>
    public IReadOnlyList<string> RangeProvisionIds { get; init; } = [];
}

/// <summary>What a reference could mean.</summary>
/// <param name="WorkId">The work; null for one whose text is not here.</param>
/// <param name="ProvisionId">The unit; null for the work as a whole.</param>
/// <param name="Title">Title of a work whose text is not here.</param>
public sealed record CitationCandidate(string? WorkId, string? ProvisionId = null, string? Title = null);
