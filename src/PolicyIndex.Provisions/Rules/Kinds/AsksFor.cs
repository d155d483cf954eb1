using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>Conditions somebody has to meet.</summary>
internal static partial class AsksFor
{
    public static KindPattern Pattern { get; } = new(
        nameof(AsksFor), RuleKind.Eligibility, 3, Words(),
        "申报企业应当具备独立法人资格",
        "企业应当按期报送报表");

    [GeneratedRegex("(?:应当?|须|需)(?:同时)?(?:具备|具有|符合|满足)|(?:下列|以下)条件|条件之一|原则上(?:应|须)[^,]{0,4}(?:为|是|先)|应(?:当)?(?:为|是)|方可|才能|应当与[^,]{0,10}(?:存在|具有)|应先|原则上先|需有|可作为|可(?:以)?申报", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
