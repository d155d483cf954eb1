using System.Globalization;
using System.Text.RegularExpressions;
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
public static partial class RuleReader
{
    private const int LongestEffect = 160;

    private static readonly HashSet<ProvisionKind> silent =
    [
        ProvisionKind.Title, ProvisionKind.DocumentNumber, ProvisionKind.Note, ProvisionKind.Addressee, ProvisionKind.Contents,
        ProvisionKind.Table, ProvisionKind.Row, ProvisionKind.AttachmentList, ProvisionKind.Signature, ProvisionKind.Date,
    ];

    /// <summary>Changes whenever the same text would give other rules.</summary>
    public const string Version = "1";

    /// <summary>The rules of a work, in document order.</summary>
    /// <param name="parsed">The work.</param>
    /// <param name="source">The text it was parsed from.</param>
    public static IReadOnlyList<Rule> Read(ParsedWork parsed, SourceText source)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(source);
        var anchors = new ProvisionAnchors(source);
        var byId = parsed.Provisions.ToDictionary(p => p.Id, StringComparer.Ordinal);
        var title = TextFolding.Fold(parsed.Work.InstrumentTitle ?? parsed.Work.Title);
        var scope = TextFolding.Fold(parsed.Provisions.FirstOrDefault(p => Scope().IsMatch(p.Text))?.Text ?? "");
        var rules = new List<Rule>();
        foreach (var provision in parsed.Provisions.Where(p => !silent.Contains(p.Kind) && p.Text.Length > 0))
        {
            var setting = new RuleSetting(parsed.Work, title, Headings(provision, byId), TextFolding.Fold(LastLine(provision.LeadIn)), scope);
            rules.AddRange(Sentences.Of(provision, setting).SelectMany(s => KindPatterns.Of(s).Select(kind => ToRule(s, kind, anchors))));
        }

        return rules;
    }

    private static Rule ToRule(RuleSentence sentence, RuleKind kind, ProvisionAnchors anchors)
    {
        var conditions = ConditionReader.Read(sentence, kind);
        var deadline = conditions.FirstOrDefault(c => c.Field == ConditionField.Time && c.Operator == ConditionOperator.Before && c.InheritedFrom is null)?.Values[0];
        return new Rule
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{sentence.Provision.Id}@{sentence.Start}:{char.ToLowerInvariant($"{kind}"[0])}{$"{kind}"[1..]}"),
            Kind = kind,
            Subject = sentence.Addressee == Addressee.Nobody ? "" : sentence.Subject,
            Conditions = conditions,
            Effect = sentence.Text.Length > LongestEffect ? sentence.Text[..LongestEffect] + "…" : sentence.Text,
            Amount = AmountFinder.Find(sentence.Text),
            Deadline = deadline,
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

    private static List<string> Headings(Provision provision, Dictionary<string, Provision> byId)
    {
        var headings = new List<string>();
        for (var unit = provision; unit is not null; unit = unit.ParentId is { } id ? byId.GetValueOrDefault(id) : null)
        {
            if (unit.Heading is { Length: > 0 } heading)
            {
                headings.Add(TextFolding.Fold(heading));
            }
        }

        return headings;
    }

    private static string LastLine(string leadIn) => leadIn.Contains('\n', StringComparison.Ordinal) ? leadIn[(leadIn.LastIndexOf('\n') + 1)..] : leadIn;

    [GeneratedRegex("(?:本|该)(?:办法|规定|条例|细则|通知|措施|政策|方案|指南)[^。]{0,6}适用于", RegexOptions.CultureInvariant)]
    private static partial Regex Scope();
}
