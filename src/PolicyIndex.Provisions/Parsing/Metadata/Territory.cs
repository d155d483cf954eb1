using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Enterprises;
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

    /// <summary>The level by a title that names no issuer: 青川市夜间经济促进办法 is municipal, 云岭省城市绿化条例 and 开发区条例 are not.</summary>
    public static AdministrativeLevel LevelOfTitle(string title, string? province) => LevelOf(GenericPlace().Replace(title, ""), province);

    /// <summary>
    /// The province that a code before a year tells (黔府发〔2024〕1号); an order or announcement is numbered by its issuer's name, not by a code,
    /// and the code of a city begins with the city's own name (青府办 of 青川市 is not 青海).
    /// </summary>
    public static string? ProvinceOfNumber(string? number, string issuer)
    {
        if (!DocumentNumber.TryParse(number, out var read) || read.Carrier is not null)
        {
            return null;
        }

        var local = LevelOf(issuer, province: null) is AdministrativeLevel.Municipal or AdministrativeLevel.County;
        return local && Divisions.Find(issuer) is { Start: 0 } place ? place.Region.Province
            : local && issuer[0] == read.Issuer[0] ? null
            : Provinces.OfDocumentNumber(number);
    }

    /// <summary>The province an office belongs to by its name, also one that is not in the list.</summary>
    public static string? ProvinceNamedIn(string issuer) =>
        Provinces.NamedIn(issuer) ?? (Province().Match(issuer.StartsWith("中共", StringComparison.Ordinal) ? issuer[2..] : issuer) is { Success: true } match ? match.Value : null);

    [GeneratedRegex("^[^省市]{0,6}?(?:市|州)?[^省市州]{1,5}(?:县|旗)|^(?:[^省]{1,5}市)?[^省市域]{1,5}区(?!域)")]
    private static partial Regex County();

    [GeneratedRegex("^[^省]{1,6}(?:市(?!场|委|监)|自治州|州(?=人民|政)|盟(?=行|公)|地区)")]
    private static partial Regex Municipality();

    [GeneratedRegex(@"^(?!关于)[\p{IsCJKUnifiedIdeographs}-[市县]]{2,4}(?:省|自治区)")]
    private static partial Regex Province();

    // Words for kinds of place that end like the name of one.
    [GeneratedRegex("(?:城|集|超|夜|都|门|上|股|楼|菜|花)市|(?:开发|保护|园|景|社|矿|库|灾|老|山|牧|林|城|郊|校|厂|自贸|示范|试验|新|地|片|街|辖|特|行政|功能|港|合作|贸易|经济|工业|集聚|聚集|产业|居住|生活|生产)区|[省市]县|县域|县级")]
    private static partial Regex GenericPlace();
}
