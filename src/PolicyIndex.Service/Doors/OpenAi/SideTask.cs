using System.Text.Json;
using System.Text.RegularExpressions;
using PolicyIndex.Service.Hosting;

namespace PolicyIndex.Service.Doors.OpenAi;

/// <summary>
/// What chat programs ask beside the conversation: a title for it, tags, follow-up questions, search words. Open WebUI sends each as one
/// message that begins with <c>### Task:</c>, shows the JSON it wants, and appends the conversation; LibreChat asks for a title in words.
/// They are answered from the conversation alone: nothing is looked for.
/// </summary>
internal static partial class SideTask
{
    private const int LongestTitle = 24;
    private const string Opening = "### Task:";

    /// <summary>The answer to a side task; null where the message is a question like any other.</summary>
    public static string? Answer(string message)
    {
        if (!message.StartsWith(Opening, StringComparison.Ordinal))
        {
            return TitleInWords().IsMatch(message) ? Title(Said(message, "user")) : null;
        }

        var history = HistoryBegins().Match(message);
        if (!history.Success)
        {
            return null;
        }

        var questions = Said(message[history.Index..], "user");
        return WantedKey().Match(message[..history.Index]).Groups[1].Value switch
        {
            "title" => Json("title", Title(questions)),
            "tags" => Json("tags", Works(message[history.Index..]).Take(2).Prepend("政策")),
            "follow_ups" => Json("follow_ups", FollowUps(message[history.Index..])),
            "queries" => Json("queries", questions.TakeLast(1)),
            _ => "",
        };
    }

    private static string Title(IReadOnlyList<string> questions)
    {
        var first = questions.Count > 0 ? questions[0] : "";
        return first.Length switch
        {
            0 => "政策问答",
            > LongestTitle => first[..LongestTitle] + "…",
            _ => first.TrimEnd('？', '?', '。'),
        };
    }

    private static IEnumerable<string> FollowUps(string history)
    {
        foreach (var work in Works(history).Take(1))
        {
            yield return $"《{work}》现在有效吗？";
            yield return $"《{work}》规定了哪些条件？";
        }

        yield return "还有哪些文件对此有规定？";
    }

    private static IEnumerable<string> Works(string history) =>
        WorkName().Matches(history).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal);

    /// <summary>What a speaker said, a message each, of a conversation printed as lines that begin with who speaks.</summary>
    private static List<string> Said(string history, string speaker) =>
        [.. Speech().Matches(history).Where(m => m.Groups[1].Value.Equals(speaker, StringComparison.OrdinalIgnoreCase)).Select(m => m.Groups[2].Value.Trim()).Where(t => t.Length > 0)];

    private static string Json(string key, object value) =>
        JsonSerializer.Serialize(new Dictionary<string, object>(StringComparer.Ordinal) { [key] = value is IEnumerable<string> many && value is not string ? many.ToArray() : value }, ServiceJson.Options);

    [GeneratedRegex(@"### Chat History|<chat_history>|### Context|<text>", RegexOptions.CultureInvariant)]
    private static partial Regex HistoryBegins();

    [GeneratedRegex(@"""(title|tags|follow_ups|queries)""", RegexOptions.CultureInvariant)]
    private static partial Regex WantedKey();

    [GeneratedRegex(@"^(USER|ASSISTANT|AI)[:：](.*?)(?=^(?:USER|ASSISTANT|AI)[:：]|</chat_history>|\z)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Speech();

    [GeneratedRegex(@"《([^《》\n]{2,60})》", RegexOptions.CultureInvariant)]
    private static partial Regex WorkName();

    // LibreChat: Provide a concise, 5-word-or-less title for the conversation, …
    [GeneratedRegex(@"\A(?:Provide|Generate|Write|Create)\b[^\n]{0,80}\btitle for (?:the|this) (?:conversation|chat)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TitleInWords();
}
