using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyIndex.Provisions.Enterprises;

namespace PolicyIndex.Service.Contracts;

/// <summary>An enterprise, in its own words, by facts, or both; then facts complete and correct what is read from the words.</summary>
/// <param name="Facts">Facts.</param>
/// <param name="Description">The enterprise in its own words, at most 4000 characters.</param>
/// <param name="AsOf">The date whose law is asked for; today in China when absent.</param>
/// <param name="Answers">Answers to questions that an earlier match asked.</param>
/// <param name="Unread">Fields of facts that were read from the description wrongly and are not known: region, industry, size, employees, revenue, assets, ownership, founded.</param>
/// <param name="Standings">Clauses of the description that were read wrongly.</param>
/// <param name="NotApplicable">True to list the rules that do not apply, each with the condition that decides.</param>
/// <param name="Previous">An earlier answer to the same enterprise, whole or its asOf and applies: what changed since is told.</param>
internal sealed record MatchRequest(
    FactsRequest? Facts = null,
    string? Description = null,
    DateOnly? AsOf = null,
    IReadOnlyList<AnswerRequest>? Answers = null,
    IReadOnlyList<string>? Unread = null,
    IReadOnlyList<StandingRequest>? Standings = null,
    bool? NotApplicable = null,
    PreviousMatch? Previous = null);

/// <summary>An answer to a question of a match.</summary>
/// <param name="Question">The question, as it was asked.</param>
/// <param name="Yes">True for yes, false for no; null where it is not known, which is the same as no answer.</param>
internal sealed record AnswerRequest(string? Question, bool? Yes);

/// <summary>How a clause of a description is meant.</summary>
/// <param name="Text">The clause, as among the profile's statements.</param>
/// <param name="Standing">affirmed, denied or open.</param>
internal sealed record StandingRequest(string? Text, Standing Standing);

/// <summary>Facts of an enterprise; every one may be missing. Names in snake case (revenue_wan) are taken too; names that are not listed become open facts.</summary>
internal sealed record FactsRequest
{
    /// <summary>Place of registration (贵州省遵义市).</summary>
    public string? Region { get; init; }

    /// <summary>Code (C15), name, or everyday word (酒企); several parted by ；.</summary>
    public string? Industry { get; init; }

    /// <summary>大型, 中型, 小型, 微型 or 中小企业.</summary>
    public string? Size { get; init; }

    /// <summary>Persons.</summary>
    public decimal? Employees { get; init; }

    /// <summary>Yearly revenue in 万元.</summary>
    public decimal? RevenueWan { get; init; }

    /// <summary>Total assets in 万元.</summary>
    public decimal? AssetsWan { get; init; }

    /// <summary>民营, 国有, 外资 or 集体.</summary>
    public string? Ownership { get; init; }

    /// <summary>Year, or year and month (2013-06).</summary>
    public string? Founded { get; init; }

    /// <summary>Titles and lists.</summary>
    public IReadOnlyList<string>? Qualifications { get; init; }

    /// <summary>What it does or plans.</summary>
    public IReadOnlyList<string>? Activities { get; init; }

    /// <summary>Anything else by name; 无, 否 and 未说明 are understood.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Other { get; init; }

    /// <summary>Names that are not listed above.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unlisted { get; init; }
}
