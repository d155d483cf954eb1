using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Service.Endpoints;

/// <summary>A level as query strings write it: the API's own word for it, in any case; never a number.</summary>
internal readonly record struct LevelName(AdministrativeLevel Level)
{
    /// <summary>All words, in order of the levels.</summary>
    public static readonly IReadOnlyList<string> Words =
        [.. Enum.GetNames<AdministrativeLevel>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    public static bool TryParse([NotNullWhen(true)] string? text, out LevelName name)
    {
        var index = Words.ToList().FindIndex(w => string.Equals(w, text, StringComparison.OrdinalIgnoreCase));
        name = index < 0 ? default : new LevelName(Enum.GetValues<AdministrativeLevel>()[index]);
        return index >= 0;
    }
}
