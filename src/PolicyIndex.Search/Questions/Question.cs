using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Search.Questions;

/// <summary>What is understood of a question beside its words. All of it are soft preferences: nothing is filtered by them.</summary>
/// <param name="Text">As the user wrote it.</param>
/// <param name="Kinds">Kinds of answer asked for.</param>
/// <param name="Region">Province it names, in full (贵州 → 贵州省); null without one.</param>
/// <param name="Level">Level it speaks of (国家, 省里, 我市); null where it does not say.</param>
internal sealed partial record Question(string Text, IReadOnlyList<AnswerKind> Kinds, string? Region, AdministrativeLevel? Level)
{
    /// <summary>Reads a question.</summary>
    public static Question Read(string text)
    {
        var region = Provinces.NamedIn(text);
        return new Question(text, AnswerPatterns.AskedBy(text), region, LevelOf(text));
    }

    private static AdministrativeLevel? LevelOf(string text)
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
