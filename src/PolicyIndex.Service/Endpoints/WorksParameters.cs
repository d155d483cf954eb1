using Microsoft.AspNetCore.Http.HttpResults;
using PolicyIndex.Service.Queries;
using PolicyIndex.Service.Relations;

namespace PolicyIndex.Service.Endpoints;

/// <summary>Query string of the list of works. A filter named more than once takes any of its values.</summary>
internal sealed record WorksParameters
{
    private const int LongestWords = 200;

    /// <summary>Words that must all stand in title or number, separated by spaces.</summary>
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

    /// <summary>Date of the status; today in China when absent.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Entries a page, 1 to 100; 20 when absent.</summary>
    public int? Limit { get; init; }

    /// <summary>The last page's <c>next</c>.</summary>
    public string? Cursor { get; init; }

    public ProblemHttpResult? Check() =>
        PageLimit.Check(Limit)
        ?? (Q?.Length > LongestWords ? Problems.InvalidParameter("q", $"最长 {LongestWords} 个字符") : null)
        ?? StatusParameter.Check(Status);

    public WorksFilter ToFilter() => new()
    {
        Words = Q?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [],
        Levels = [.. (Level ?? []).Select(l => l.Level)],
        Regions = Region ?? [],
        Issuers = Issuer ?? [],
        Kinds = Kind ?? [],
        Years = Year ?? [],
        States = LegalStates.Passing(Status),
        AsOf = AsOf,
    };
}
