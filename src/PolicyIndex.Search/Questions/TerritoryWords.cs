using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Search.Questions;

/// <summary>How questions speak of the level whose rules they ask for.</summary>
internal static partial class TerritoryWords
{
    /// <summary>The level; null where the text does not say or speaks of several.</summary>
    public static AdministrativeLevel? LevelIn(string text)
    {
        // 国家 may be part of an honour (国家级专精特新): what then asks for the province is still the province.
        var provincial = ProvincialWords().IsMatch(text);
        var national = NationalWords().IsMatch(text);
        return (national, provincial) switch
        {
            (true, false) => AdministrativeLevel.National,
            (false, true) => AdministrativeLevel.Provincial,
            _ => MunicipalWords().IsMatch(text) && !national ? AdministrativeLevel.Municipal : null,
        };
    }

    [GeneratedRegex("省里|省内|我省|本省|全省|省级(?!专精|绿色|企业|人民)|省层面|省政府|省厅|省工信|省财政|自治区|该省", RegexOptions.CultureInvariant)]
    private static partial Regex ProvincialWords();

    [GeneratedRegex("国家(?!级|高新|标准)|中央|全国|国务院|工信部|工业和信息化部|财政部|发改委|部委", RegexOptions.CultureInvariant)]
    private static partial Regex NationalWords();

    [GeneratedRegex("市里|我市|本市|市级", RegexOptions.CultureInvariant)]
    private static partial Regex MunicipalWords();
}
