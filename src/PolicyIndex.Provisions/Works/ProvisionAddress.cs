using System.Globalization;

namespace PolicyIndex.Provisions.Works;

/// <summary>
/// The parts of a unit's id: <c>{work}:{eId}</c> in the current text of a work, <c>{work}@{yyyy-MM-dd}:{eId}</c> in a former one,
/// by the first day on which that was the work's text.
/// </summary>
/// <param name="WorkId">The work.</param>
/// <param name="Expression">First day of the former text; null for the current one.</param>
/// <param name="EId">The unit in it.</param>
public sealed record ProvisionAddress(string WorkId, DateOnly? Expression, string EId)
{
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>Reads an id; null where it is none.</summary>
    public static ProvisionAddress? Parse(string provisionId)
    {
        ArgumentNullException.ThrowIfNull(provisionId);
        var colon = provisionId.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == provisionId.Length - 1)
        {
            return null;
        }

        var (text, eId) = (provisionId[..colon], provisionId[(colon + 1)..]);
        var at = text.LastIndexOf('@');
        return at > 0 && DateOnly.TryParseExact(text[(at + 1)..], DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
            ? new ProvisionAddress(text[..at], from, eId)
            : new ProvisionAddress(text, null, eId);
    }

    /// <summary>The id of a text: the work's for the current one.</summary>
    public static string TextId(string workId, DateOnly? expression) =>
        expression is { } from ? $"{workId}@{from.ToString(DateFormat, CultureInfo.InvariantCulture)}" : workId;

    /// <summary>The id.</summary>
    public override string ToString() => $"{TextId(WorkId, Expression)}:{EId}";
}
