using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching;

/// <summary>A national and a provincial rule on the same matter that print different values. Which one holds is for a person to say.</summary>
/// <param name="Name">What differs, in Chinese: 比例或金额, 期限, 限额或门槛.</param>
/// <param name="National">The nation's rule.</param>
/// <param name="NationalQuote">Its words around the value, verbatim.</param>
/// <param name="Provincial">The province's rule.</param>
/// <param name="ProvincialQuote">Its words around the value, verbatim.</param>
public sealed record RuleConflict(string Name, Rule National, string NationalQuote, Rule Provincial, string ProvincialQuote);
