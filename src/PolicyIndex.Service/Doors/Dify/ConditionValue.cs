using System.Text.Json;

namespace PolicyIndex.Service.Doors.Dify;

/// <summary>Reads what a condition names: a string, a number, or a list of them.</summary>
internal static class ConditionValue
{
    private static readonly char[] s_separators = [',', '，', '、', ';', '；'];

    /// <summary>The values; a string with separators is a list only where the operator wants one.</summary>
    public static IReadOnlyList<string> Read(JsonElement value, bool wantsList) => value.ValueKind switch
    {
        JsonValueKind.Array => [.. value.EnumerateArray().SelectMany(v => Read(v, false))],
        JsonValueKind.String => wantsList
            ? value.GetString()!.Split(s_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : value.GetString() is { Length: > 0 } text ? [text.Trim()] : [],
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => [value.GetRawText()],
        _ => [],
    };
}
