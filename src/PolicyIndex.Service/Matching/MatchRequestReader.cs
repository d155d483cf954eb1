using System.Globalization;
using System.Text.Json;
using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Matching;

/// <summary>Makes an enterprise of a request, or names the field that is wrong.</summary>
internal static class MatchRequestReader
{
    public const int LongestDescription = 4000;
    private const int LongestFact = 500;
    private const int MostFacts = 200;

    /// <summary>The enterprise, or the field and what is expected of it.</summary>
    public static (DescribedEnterprise? Enterprise, (string Field, string Expectation)? Wrong) Read(MatchRequest request)
    {
        if (request is { Facts: null, Description: null })
        {
            return (null, ("facts", "facts 与 description 应至少给出一个"));
        }

        if (request.Description is { } description && (string.IsNullOrWhiteSpace(description) || description.Length > LongestDescription))
        {
            return (null, ("description", $"应为 1 至 {LongestDescription} 个字符"));
        }

        if (request.Facts is { } given && Check(given) is { } wrong)
        {
            return (null, wrong);
        }

        var answers = request.Answers ?? [];
        var standings = request.Standings ?? [];
        return answers.Count > MostFacts || answers.Any(a => a?.Question is not { Length: > 0 and <= LongestFact }) ? (null, ("answers", $"最多 {MostFacts} 个，每个应写明 question，最长 {LongestFact} 个字符"))
            : standings.Count > MostFacts || standings.Any(s => s?.Text is not { Length: > 0 }) ? (null, ("standings", $"最多 {MostFacts} 个，每个应写明 text"))
            : (Enterprise(request, answers, standings), null);
    }

    // First the description as read, then what was read wrongly, then what was filled in, then what was answered.
    private static DescribedEnterprise Enterprise(MatchRequest request, IReadOnlyList<AnswerRequest> answers, IReadOnlyList<StandingRequest> standings)
    {
        var enterprise = request.Description is { } description ? DescriptionReader.Read(description) : new DescribedEnterprise(new EnterpriseProfile(), []);
        enterprise = standings.Aggregate((request.Unread ?? []).Aggregate(enterprise, (e, field) => e.Without(field)), (e, s) => e.Meaning(s.Text!, s.Standing));
        enterprise = request.Facts is { } facts ? enterprise.With(ToFacts(facts)) : enterprise;
        return enterprise with
        {
            Profile = enterprise.Profile with
            {
                Answers = answers.Where(a => a.Yes is not null).GroupBy(a => a.Question!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Yes!.Value, StringComparer.Ordinal),
            },
        };
    }

    private static (string, string)? Check(FactsRequest facts)
    {
        foreach (var (name, value) in new[] { ("employees", facts.Employees), ("revenueWan", facts.RevenueWan), ("assetsWan", facts.AssetsWan), ("revenue_wan", Number(facts, "revenue_wan")), ("assets_wan", Number(facts, "assets_wan")) })
        {
            if (value < 0)
            {
                return ($"facts.{name}", "不能为负数");
            }
        }

        foreach (var (name, value) in new[] { ("region", facts.Region), ("industry", facts.Industry), ("size", facts.Size), ("ownership", facts.Ownership), ("founded", facts.Founded) })
        {
            if (value?.Length > LongestFact)
            {
                return ($"facts.{name}", $"最长 {LongestFact} 个字符");
            }
        }

        if (facts.Size is { Length: > 0 } size && EnterpriseSizes.Meant(size).Count == 0)
        {
            return ("facts.size", "应为大型、中型、小型、微型或中小企业");
        }

        if (facts.Region is { Length: > 0 } region && Divisions.Find(region) is null)
        {
            return ("facts.region", "应写明省级行政区，例如贵州省遵义市");
        }

        if (facts.Ownership is { Length: > 0 } ownership && Ownerships.Meant(ownership).Count == 0)
        {
            return ("facts.ownership", "应为民营、国有、外资或集体");
        }

        var listed = (facts.Qualifications ?? []).Concat(facts.Activities ?? []).ToList();
        return listed.Count > MostFacts || listed.Exists(f => f is null || f.Length > LongestFact) || (facts.Other?.Count ?? 0) > MostFacts
            ? ("facts", $"最多 {MostFacts} 项，每项最长 {LongestFact} 个字符")
            : null;
    }

    private static EnterpriseFacts ToFacts(FactsRequest facts) => new()
    {
        Region = facts.Region,
        Industry = facts.Industry,
        Size = string.IsNullOrEmpty(facts.Size) ? null : facts.Size,
        Employees = facts.Employees,
        RevenueWan = facts.RevenueWan ?? Number(facts, "revenue_wan"),
        AssetsWan = facts.AssetsWan ?? Number(facts, "assets_wan"),
        Ownership = facts.Ownership,
        Founded = facts.Founded,
        Qualifications = facts.Qualifications ?? [],
        Activities = facts.Activities ?? [],
        Other = (facts.Other ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal))
            .Concat((facts.Unlisted ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal)).Where(u => u.Key is not ("revenue_wan" or "assets_wan")))
            .Where(o => o.Value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))
            .GroupBy(o => o.Key, StringComparer.Ordinal)
            .ToDictionary(o => o.Key, o => Words(o.First().Value), StringComparer.Ordinal),
    };

    private static decimal? Number(FactsRequest facts, string name) =>
        facts.Unlisted?.TryGetValue(name, out var value) == true && value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number : null;

    /// <summary>A fact of JSON in words; lists are parted by ；.</summary>
    public static string Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => "是",
        JsonValueKind.False => "否",
        JsonValueKind.Array => string.Join('；', value.EnumerateArray().Select(Words)),
        _ => value.ToString().ToString(CultureInfo.InvariantCulture),
    };
}
