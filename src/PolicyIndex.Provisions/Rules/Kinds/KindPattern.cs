using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Rules.Reading;

namespace PolicyIndex.Provisions.Rules.Kinds;

/// <summary>One way in which a sentence shows its kind.</summary>
/// <param name="Name">Name for diagnostics and tests.</param>
/// <param name="Kind">The kind it shows.</param>
/// <param name="Weight">How surely: 3 leaves no doubt, 1 counts only where nothing else speaks.</param>
/// <param name="Words">What the folded sentence has to hold.</param>
/// <param name="Example">An invented sentence that matches.</param>
/// <param name="CounterExample">A sentence that looks like it and does not.</param>
internal sealed record KindPattern(string Name, RuleKind Kind, int Weight, Regex Words, string Example, string CounterExample)
{
    /// <summary>What the sentence must not hold; null where anything may.</summary>
    public Regex? Unless { get; init; }

    /// <summary>Whom the sentence has to speak of; empty where anybody will do.</summary>
    public IReadOnlyList<Addressee> Of { get; init; } = [];

    /// <summary>Reads the lead-in before the sentence's own words.</summary>
    public bool ReadsLeadIn { get; init; }

    /// <summary>What titles and headings above have to hold; null where anything will do.</summary>
    public Regex? About { get; init; }

    /// <summary>True where the sentence shows the kind in this way.</summary>
    public bool Matches(RuleSentence sentence)
    {
        var text = ReadsLeadIn ? sentence.Full : sentence.Text;
        return (Of.Count == 0 || Of.Contains(sentence.Addressee))
            && (About?.IsMatch(sentence.Setting.About) ?? true)
            && Words.IsMatch(text)
            && !(Unless?.IsMatch(text) ?? false);
    }
}
