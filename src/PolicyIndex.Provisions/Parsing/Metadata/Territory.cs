using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Parsing.Metadata;

/// <summary>The territorial level of an issuer by its name.</summary>
internal static partial class Territory
{
    public static AdministrativeLevel LevelOf(string issuer, string? province)
    {
        if (province is null && (issuer.StartsWith("中华人民共和国", StringComparison.Ordinal) || NationalAuthorities.Names.Any(n => issuer.StartsWith(n, StringComparison.Ordinal))))
        {
            return AdministrativeLevel.National;
        }

        var local = province is null ? issuer : issuer.Replace(province, "", StringComparison.Ordinal).Replace("中共", "", StringComparison.Ordinal);
        return County().IsMatch(local) ? AdministrativeLevel.County
            : Municipality().IsMatch(local) ? AdministrativeLevel.Municipal
            : province is not null || local.StartsWith('省') || Province().IsMatch(local) ? AdministrativeLevel.Provincial
            : AdministrativeLevel.Unknown;
    }

    /// <summary>The province that a code before a year tells (黔府发〔2024〕1号); an order or announcement is numbered by its issuer's name, not by a code.</summary>
    public static string? ProvinceOfNumber(string? number) =>
        DocumentNumber.TryParse(number, out var read) && read.Carrier is null ? Provinces.OfDocumentNumber(number) : null;

    /// <summary>The province an office belongs to by its name, also one that is not in the list.</summary>
    public static string? ProvinceNamedIn(string issuer) =>
        Provinces.NamedIn(issuer) ?? (Province().Match(issuer) is { Success: true } match ? match.Value : null);

    [GeneratedRegex("^[^省市]{0,6}?(?:市|州)?[^省市州]{1,5}(?:县|旗)|^(?:[^省]{1,5}市)?[^省市域]{1,5}区(?!域)")]
    private static partial Regex County();

    [GeneratedRegex("^[^省]{1,6}(?:市(?!场|委|监)|自治州|州(?=人民|政)|盟(?=行|公)|地区)")]
    private static partial Regex Municipality();

    [GeneratedRegex("^[^市县]{2,4}(?:省|自治区)")]
    private static partial Regex Province();
}
