using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Parsing.Components;

/// <summary>What a signature (落款, GB/T 9704—2012, 7.3.5) looks like: names of offices, or the person who signs an order.</summary>
internal static partial class SignatureLine
{
    /// <summary>True for a line of nothing but names of offices.</summary>
    public static bool IsOffice(string text)
    {
        var folded = TextFolding.Fold(text);
        return Office().IsMatch(folded) && !NotAnOffice().IsMatch(folded);
    }

    /// <summary>True for the office and name of a person: 总理：张三, 省长 李四.</summary>
    public static bool IsPerson(string text) => Person().IsMatch(TextFolding.Fold(text));

    [GeneratedRegex("^[^0-9,;:。]{2,60}(?:部|委|厅|局|署|办|院|会|行|中央|政府|办公室|中心|处|司|省委|市委|县委|集团|公司|法院|检察院|大学|学会|协会|秘书局|综合司)(?:\\(.{1,12}\\))?$")]
    private static partial Regex Office();

    [GeneratedRegex("^第|《|的|关于|为")]
    private static partial Regex NotAnOffice();

    [GeneratedRegex("^(?:国务院|中华人民共和国|[^,;:。0-9的]{2,16})?(?:总理|主席|部长|主任|局长|署长|省长|市长|州长|县长|区长|行长|委员长|厅长|总署署长|行政长官|会长|理事长|签发人)[:：]?[^,;。0-9]{2,8}$")]
    private static partial Regex Person();
}
