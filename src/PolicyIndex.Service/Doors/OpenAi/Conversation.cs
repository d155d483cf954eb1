using System.Globalization;
using System.Text.Json;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Hosting;
using PolicyIndex.Service.Matching;

namespace PolicyIndex.Service.Doors.OpenAi;

/// <summary>Reads the messages of a chat as a question with what was said before.</summary>
internal static class Conversation
{
    /// <summary>Characters of a question; more is a text, not a question.</summary>
    public const int LongestQuestion = 1000;

    private const int MostTurns = 50;
    private const int LongestTurn = 8000;

    /// <summary>The last message of the user; null where there is none, or a message cannot be read.</summary>
    public static string? LastQuestion(ChatRequest asked) =>
        asked.Messages is { } messages && messages.All(m => m?.Text() is not null) ? messages.LastOrDefault(m => IsFrom(m!, "user"))?.Text()?.Trim() : null;

    /// <param name="asked">With a last question.</param>
    /// <param name="question">That question.</param>
    /// <param name="fault">What is wrong with the date; null where nothing is.</param>
    public static AskRequest Read(ChatRequest asked, string question, out string? fault)
    {
        var last = asked.Messages!.ToList().FindLastIndex(m => IsFrom(m!, "user"));
        var turns = asked.Messages!.Take(last)
            .Where(m => IsFrom(m!, "user") || IsFrom(m!, "assistant"))
            .Select(m => new TurnView(m!.Role!.ToLowerInvariant(), Short(IsFrom(m, "assistant") ? ChatReply.WithoutSources(m.Text()!) : m.Text()!)))
            .Where(t => t.Text.Length > 0)
            .TakeLast(MostTurns)
            .ToList();
        var asOf = AsOf(asked.Metadata, out fault);
        var profile = fault is null ? Profile(asked.Metadata, out fault) : null;
        return new AskRequest(question, asOf, turns, Profile: profile);
    }

    private static DateOnly? AsOf(JsonElement metadata, out string? fault)
    {
        fault = null;
        if (metadata.ValueKind != JsonValueKind.Object || !metadata.TryGetProperty("asOf", out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && DateOnly.TryParse(value.GetString(), CultureInfo.InvariantCulture, out var date))
        {
            return date;
        }

        fault = "metadata.asOf 应为日期，如 2025-06-01。";
        return null;
    }

    /// <summary>metadata.profile: a description, or an object with facts or a description.</summary>
    private static ProfileRequest? Profile(JsonElement metadata, out string? fault)
    {
        fault = null;
        if (metadata.ValueKind != JsonValueKind.Object || !metadata.TryGetProperty("profile", out var value))
        {
            return null;
        }

        try
        {
            var profile = value.ValueKind == JsonValueKind.String ? new ProfileRequest(null, value.GetString()) : value.Deserialize<ProfileRequest>(ServiceJson.Options);
            if (profile is not null && MatchRequestReader.Read(new MatchRequest(profile.Facts, profile.Description)).Wrong is null)
            {
                return profile;
            }
        }
        catch (JsonException)
        {
            // Said below, as for any other wrong shape.
        }

        fault = "metadata.profile 应为企业描述，或含 facts、description 之一的对象，字段同 /api/match。";
        return null;
    }

    private static bool IsFrom(ChatMessage message, string role) => string.Equals(message.Role, role, StringComparison.OrdinalIgnoreCase);

    private static string Short(string text) => text.Length > LongestTurn ? text[..LongestTurn] : text;
}
