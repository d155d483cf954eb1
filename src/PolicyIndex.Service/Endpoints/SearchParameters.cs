using Microsoft.AspNetCore.Http.HttpResults;
using PolicyIndex.Search;
using PolicyIndex.Service.Relations;

namespace PolicyIndex.Service.Endpoints;

/// <summary>Query string of a search. A filter named more than once takes any of its values.</summary>
internal sealed record SearchParameters
{
    /// <summary>Longest question that is searched for.</summary>
    public const int LongestQuery = 500;

    /// <summary>A question, key words, or a document number.</summary>
    public string? Q { get; init; }

    /// <summary>Level of the issuers: national, provincial, municipal, county, unknown.</summary>
    public LevelName[]? Level { get; init; }

    /// <summary>Territory of a sub-national work.</summary>
    public string[]? Region { get; init; }

    /// <summary>One of the issuers, in full.</summary>
    public string[]? Issuer { get; init; }

    /// <summary>文种: 条例, 办法, 意见, 方案 ….</summary>
    public string[]? Kind { get; init; }

    /// <summary>Year of issue, for example 2024.</summary>
    public int[]? Year { get; init; }

    /// <summary>有效, 尚未施行, 失效, 状态不明 on the date asked for, or all. 有效 and 状态不明 when absent: what has ended or has yet to begin is left out.</summary>
    public string[]? Status { get; init; }

    /// <summary>Date of the status, and in a search of the text; today in China when absent.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Hits a page, 1 to 100; 20 when absent.</summary>
    public int? Limit { get; init; }

    /// <summary>The last page's <c>next</c>.</summary>
    public string? Cursor { get; init; }

    /// <summary>Whether every hit says how its score came about.</summary>
    public bool? Explain { get; init; }

    public ProblemHttpResult? Check() =>
        (string.IsNullOrWhiteSpace(Q) ? Problems.InvalidParameter("q", "请给出要检索的问题、关键词或文号") : null)
        ?? (Q!.Length > LongestQuery ? Problems.InvalidParameter("q", $"最长 {LongestQuery} 个字符") : null)
        ?? PageLimit.Check(Limit)
        ?? StatusParameter.Check(Status);

    public SearchRequest ToRequest() => new()
    {
        Query = Q!,
        Levels = [.. (Level ?? []).Select(l => l.Level)],
        Regions = Region ?? [],
        Issuers = Issuer ?? [],
        Kinds = Kind ?? [],
        Years = Year ?? [],
        AsOf = AsOf,
        Statuses = LegalStates.Passing(Status),
        Limit = Limit ?? PageLimit.Default,
        Cursor = Cursor,
        Explain = Explain ?? false,
    };
}
