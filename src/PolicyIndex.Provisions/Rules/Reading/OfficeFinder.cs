using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Reading;

/// <summary>Who receives or decides: 向…部门, 报…厅, else the unit's responsible offices.</summary>
internal static partial class OfficeFinder
{
    public static string? Find(RuleSentence sentence) =>
        Receiver().Match(sentence.Text) is { Success: true } match && match.Groups["o"] is var office ? sentence.Words.Printed(office.Index, office.Index + office.Length)
            : sentence.Provision.Responsible.Count > 0 ? string.Join("、", sentence.Provision.Responsible) : null;

    [GeneratedRegex("(?:向|报|经|由)(?<o>[^,;向报经由]{2,40}?(?:部门|厅|局|委|机构|机关|政府|中心))", RegexOptions.CultureInvariant)]
    private static partial Regex Receiver();
}
