using System.Globalization;
using PolicyIndex.Provisions.Citations.Reading;
using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Rules.Conditions;
using PolicyIndex.Provisions.Rules.Kinds;
using PolicyIndex.Provisions.Rules.Reading;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Rules;

/// <summary>
/// Reads what a work gives, asks of, forbids and owes to enterprises. A sentence is a rule, or two where it is of two kinds
/// beyond doubt; what speaks of authorities among themselves is none.
/// </summary>
public static class RuleReader
{
    private const int LongestEffect = 160;

    private static readonly char[] pauses = ['，', ',', '、', '：', ':'];

    private static readonly HashSet<ProvisionKind> silent =
    [
        ProvisionKind.Title, ProvisionKind.DocumentNumber, ProvisionKind.Note, ProvisionKind.Addressee, ProvisionKind.Contents,
        ProvisionKind.Table, ProvisionKind.Row, ProvisionKind.AttachmentList, ProvisionKind.Signature, ProvisionKind.Date,
    ];

    /// <summary>Changes whenever the same text would give other rules.</summary>
    public const string Version = "2";

    /// <summary>The rules of a work, in document order.</summary>
    /// <param name="parsed">The work.</param>
    /// <param name="source">The text it was parsed from.</param>
    public static IReadOnlyList<Rule> Read(ParsedWork parsed, SourceText source)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(source);
        var anchors = new ProvisionAnchors(source);
        var settings = new RuleSettings(parsed);
        return [.. parsed.Provisions
            .Where(p => !silent.Contains(p.Kind) && p.Text.Length > 0)
            .SelectMany(p => Sentences.Of(p, settings.Of(p)))
            .SelectMany(s => KindPatterns.Of(s).Select(kind => ToRule(s, kind, anchors)))];
    }

    private static Rule ToRule(RuleSentence sentence, RuleKind kind, ProvisionAnchors anchors)
    {
        var conditions = ConditionReader.Read(sentence, kind);
        return new Rule
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{sentence.Provision.Id}@{sentence.Start}:{char.ToLowerInvariant($"{kind}"[0])}{$"{kind}"[1..]}"),
            Kind = kind,
            Subject = sentence.Addressee == Addressee.Nobody ? "" : sentence.Subject.Original,
            Conditions = conditions,
            Effect = EffectOf(sentence.Quote),
            Amount = AmountFinder.Find(sentence.Words),
            Deadline = conditions.FirstOrDefault(c => c.Field == ConditionField.Time && c.Operator == ConditionOperator.Before && c.InheritedFrom is null)?.Quote,
            Office = OfficeFinder.Find(sentence),
            HowToApply = kind == RuleKind.Procedure ? sentence.Quote : null,
            Quote = sentence.Quote,
            About = sentence.Setting.About,
            WorkId = sentence.Provision.WorkId,
            ProvisionId = sentence.Provision.Id,
            Path = sentence.Provision.Path,
            Source = anchors.Of(sentence.Provision, sentence.Start, sentence.End),
        };
    }

    private static string EffectOf(string quote)
    {
        if (quote.Length <= LongestEffect)
        {
            return quote;
        }

        var clause = quote.LastIndexOfAny(pauses, LongestEffect);
        return quote[..(clause > 0 ? clause : LongestEffect)];
    }
}
