using System.Globalization;
using System.Text.RegularExpressions;
using PolicyIndex.Provisions;

namespace PolicyIndex.Service.Matching.Papers;

/// <summary>What an amount is worth for comparing: money in 元 before shares in per cent.</summary>
internal static partial class AmountValue
{
    /// <summary>The largest sum of money in 元, null without one; and the largest share in per cent.</summary>
    public static (decimal? Money, decimal? Share) Of(string? words)
    {
        var printed = TextFolding.Fold(words ?? "");
        var money = Money().Matches(printed).Select(m => Number(m) * (m.Groups["u"].Value switch { "亿" => 100_000_000m, "万" => 10_000m, "千" => 1000m, _ => 1m })).ToList();
        var shares = Share().Matches(printed).Select(Number).ToList();
        return (money.Count == 0 ? null : money.Max(), shares.Count == 0 ? null : shares.Max());
    }

    private static decimal Number(Match match) => decimal.Parse(match.Groups["n"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    // More digits than a decimal holds are no amount.
    [GeneratedRegex("(?<![0-9.])(?<n>[0-9]{1,15}(?:\\.[0-9]{1,6})?)(?<u>亿|万|千)?元", RegexOptions.CultureInvariant)]
    private static partial Regex Money();

    [GeneratedRegex("(?<![0-9.])(?<n>[0-9]{1,15}(?:\\.[0-9]{1,6})?)%", RegexOptions.CultureInvariant)]
    private static partial Regex Share();
}
