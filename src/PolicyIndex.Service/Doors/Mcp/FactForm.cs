using System.Text.Json;
using ModelContextProtocol.Protocol;
using PolicyIndex.Provisions.Matching;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Doors.Mcp;

/// <summary>
/// A form for the facts that would settle most, as an elicitation of MCP: yes or no for a yes-or-no question, words or a number for
/// the others. The server keeps nothing: which field is which question goes to the client and comes back with the answers.
/// </summary>
internal static class FactForm
{
    /// <summary>Name under which the answers come back.</summary>
    public const string Key = "facts";

    private const int MostQuestions = 5;
    private const int LongestState = 4000;

    /// <summary>Asks the user; null where nothing is missing.</summary>
    public static InputRequiredException? Of(IReadOnlyList<MissingFactView> missing)
    {
        var asked = missing.DistinctBy(m => m.Question, StringComparer.Ordinal).Take(MostQuestions).ToList();
        if (asked.Count == 0)
        {
            return null;
        }

        var form = new ElicitRequestParams
        {
            Message = "还差几个事实，才能确定哪些规定适用于这家企业。不知道的可以空着。",
            RequestedSchema = new ElicitRequestParams.RequestSchema { Properties = asked.Select((m, i) => (Name: $"q{i + 1}", Field: Field(m))).ToDictionary(f => f.Name, f => f.Field, StringComparer.Ordinal) },
        };
        return new InputRequiredException(
            new Dictionary<string, InputRequest>(StringComparer.Ordinal) { [Key] = InputRequest.ForElicitation(form) },
            JsonSerializer.Serialize(asked.Select(m => new[] { m.Field, m.Question })));
    }

    /// <summary>The request with what the user answered; what was left empty or declined stays unknown.</summary>
    public static MatchRequest Complete(MatchRequest request, RequestParams asked)
    {
        if (Questions(asked.RequestState) is not { } questions
            || asked.InputResponses?.TryGetValue(Key, out var response) != true
            || response!.Deserialize(InputResponse.ElicitResultJsonTypeInfo) is not { IsAccepted: true, Content: { } content })
        {
            return request;
        }

        var facts = request.Facts ?? new FactsRequest();
        var answers = new List<AnswerRequest>(request.Answers ?? []);
        foreach (var (question, i) in questions.Select((q, i) => (q, i)))
        {
            if (!content.TryGetValue($"q{i + 1}", out var value))
            {
                continue;
            }

            if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            {
                answers.Add(new AnswerRequest(question[1], value.ValueKind == JsonValueKind.True));
            }
            else
            {
                facts = With(facts, question[0], value);
            }
        }

        return request with { Facts = facts, Answers = answers };
    }

    private static string[][]? Questions(string? state)
    {
        try
        {
            return state is not { Length: <= LongestState } ? null
                : JsonSerializer.Deserialize<string[][]>(state) is { Length: <= MostQuestions } questions && questions.All(q => q is [not null, not null]) ? questions : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ElicitRequestParams.PrimitiveSchemaDefinition Field(MissingFactView missing) =>
        new MissingFact(missing.Field, missing.Question).IsYesOrNo ? new ElicitRequestParams.BooleanSchema { Title = missing.Question, Description = $"{missing.Settles} 条规则取决于此" }
        : missing.Field is "employees" or "revenue" or "assets" ? new ElicitRequestParams.NumberSchema { Title = missing.Question, Minimum = 0 }
        : new ElicitRequestParams.StringSchema { Title = missing.Question, MaxLength = 200 };

    private static FactsRequest With(FactsRequest facts, string field, JsonElement value)
    {
        var words = value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()) ? value.GetString()!.Trim() : null;
        decimal? number = value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var parsed) ? parsed : null;
        return field switch
        {
            "region" => facts with { Region = words ?? facts.Region },
            "industry" => facts with { Industry = words ?? facts.Industry },
            "size" => facts with { Size = words ?? facts.Size },
            "ownership" => facts with { Ownership = words ?? facts.Ownership },
            "founded" => facts with { Founded = words ?? facts.Founded },
            "employees" => facts with { Employees = number ?? facts.Employees },
            "revenue" => facts with { RevenueWan = number ?? facts.RevenueWan },
            "assets" => facts with { AssetsWan = number ?? facts.AssetsWan },
            _ => facts,
        };
    }
}
