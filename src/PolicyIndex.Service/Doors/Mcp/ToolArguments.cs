using System.Globalization;
using ModelContextProtocol;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Endpoints;
using PolicyIndex.Service.Pages.Display;
using PolicyIndex.Service.Relations;

namespace PolicyIndex.Service.Doors.Mcp;

/// <summary>Reads what models give to tools; what is wrong is said so that they can do better.</summary>
internal static class ToolArguments
{
    /// <param name="text">As given.</param>
    /// <param name="name">Of the argument.</param>
    /// <param name="longest">Most characters.</param>
    /// <param name="trimmed">False where offsets in the text are answered.</param>
    public static string Text(string? text, string name, int longest, bool trimmed = true) =>
        string.IsNullOrWhiteSpace(text) ? throw new McpException($"缺少 {name}。")
        : text.Length > longest ? throw new McpException($"{name} 最长 {longest} 个字符。")
        : trimmed ? text.Trim() : text;

    public static DateOnly? Date(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : DateOnly.TryParse(text, CultureInfo.InvariantCulture, out var date) ? date
        : throw new McpException($"asOf“{text}”应为日期，如 2025-06-01。");

    public static IReadOnlyList<AdministrativeLevel> Levels(string[]? named) =>
        [.. (named ?? []).Select(n => LevelName.TryParse(LevelName.Words.FirstOrDefault(w => Wording.Level(w) == n) ?? n, out var level)
            ? level.Level
            : throw new McpException($"level“{n}”应为 {string.Join('、', LevelName.Words)} 之一。"))];

    public static IReadOnlyList<string> States(string[]? named) =>
        StatusParameter.Check(named) is null ? LegalStates.Passing(named) : throw new McpException($"status 应为 {string.Join('、', LegalStates.All)} 或 {LegalStates.Any}。");
}
