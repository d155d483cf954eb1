using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching;

/// <summary>
/// Signs by which a rule whose typed conditions do not decide is weighed: what each kind of condition came to, and how much of
/// its words the enterprise's own words hold.
/// </summary>
internal static class MatchSigns
{
    /// <summary>Names, in the order of the values.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "bias", "benefit", "obligation", "prohibition", "eligibility", "procedure", "protection",
        "size yes", "size unknown", "ownership yes", "ownership unknown", "region yes", "region unknown",
        "industry yes", "industry unknown", "industry no", "industry inherited yes", "industry inherited unknown", "industry inherited no", "trade named yes", "trade named unknown", "trade named no",
        "role yes", "role unknown", "role no", "title yes", "title unknown", "title no", "standing yes", "standing unknown", "standing no", "standing likeness", "fund yes",
        "activity yes", "activity unknown", "activity no", "activity likeness", "topic yes", "topic unknown", "topic no", "topic likeness",
        "threshold yes", "threshold unknown", "threshold no", "time no",
        "sentence covered", "sentence best", "sentence denied", "sentence open", "about covered", "open words", "general subject", "official conduct", "lead-in", "length",
        "new", "aid", "said",
        "matter any", "matter special said", "matter special silent", "matter special denied", "matter common said", "matter common silent", "matter common denied", "matter open", "no matter",
        "above special said", "above special silent", "above special denied", "above common said", "above any",
        "all special silent", "all common silent", "benefit common silent", "duty common silent", "protects any",
        "role yes, common silent", "role yes, common said", "role yes, denied", "size yes, common silent", "industry yes, common silent", "industry yes, special silent", "covered, special said",
        .. Topics.All.SelectMany(t => new[] { $"{t.Name} said", $"{t.Name} silent", $"{t.Name} denied" }),
    ];

    private static Dictionary<Topic, int> Positions { get; } = Topics.All.Select((t, i) => (t, i)).ToDictionary(t => t.t, t => t.i);

    public static double[] Of(PreparedRule prepared, IReadOnlyList<ConditionFinding> findings, Evidence evidence)
    {
        var rule = prepared.Rule;
        var values = new List<double>(Names.Count) { 1 };
        values.AddRange(Enum.GetValues<RuleKind>().Select(k => Flag(rule.Kind == k)));
        Three(ConditionField.Size, f => !f.Condition.OfPayer, withNo: false);
        Three(ConditionField.Ownership, _ => true, withNo: false);
        Three(ConditionField.Region, _ => true, withNo: false);
        Three(ConditionField.Industry, f => f.Condition is { InheritedFrom: null, Topical: false });
        Three(ConditionField.Industry, f => f.Condition is { InheritedFrom: not null, Topical: false });
        Three(ConditionField.Industry, f => f.Condition.Topical);
        Three(ConditionField.Role, _ => true);
        Three(ConditionField.Qualification, IsTitle);
        Three(ConditionField.Qualification, f => !IsTitle(f) && f.Condition.InheritedFrom != "title");
        values.Add(Likeness(f => f.Condition.Field == ConditionField.Qualification && !IsTitle(f)));
        values.Add(Flag(findings.Any(f => f is { Condition: { Field: ConditionField.Qualification, InheritedFrom: "title" }, Verdict: Verdict.Yes })));
        Three(ConditionField.Activity, f => !f.Condition.Topical);
        values.Add(Likeness(f => f.Condition is { Field: ConditionField.Activity, Topical: false }));
        Three(ConditionField.Activity, f => f.Condition.Topical);
        values.Add(Likeness(f => f.Condition is { Field: ConditionField.Activity, Topical: true }));
        Three(ConditionField.Threshold, _ => true);
        values.Add(Flag(findings.Any(f => f is { Condition.Field: ConditionField.Time, Verdict: Verdict.No })));
        values.Add(evidence.Affirmed.Covers(prepared.Words));
        values.Add(evidence.Affirmed.Holding(prepared.Words).Share);
        values.Add(evidence.Denied.HeldBy(prepared.Words, 2).Share);
        values.Add(evidence.Open.HeldBy(prepared.Words, 2).Share);
        values.Add(evidence.Affirmed.Covers(prepared.About));
        values.Add(Flag(prepared.Signs.Open));
        values.Add(Flag(prepared.Signs.General));
        values.Add(Flag(prepared.Signs.Conduct));
        values.Add(Flag(rule.Conditions.Any(c => c.InheritedFrom == "lead-in")));
        values.Add(Math.Min(1, prepared.Words.Pairs.Length / 100.0));
        values.Add(Flag(prepared.Signs.New));
        values.Add(Flag(prepared.Signs.Aid));
        values.Add(evidence.Affirmed.HeldBy(prepared.Words, 3).Share);
        var own = prepared.Topics.Select(t => (t.Silence, Said: evidence.Of(t))).ToList();
        var above = prepared.TopicsAbove.Select(t => (t.Silence, Said: evidence.Of(t))).ToList();
        values.AddRange(
        [
            Flag(own.Exists(t => t.Silence == TopicSilence.Any)),
            Count(own, TopicSilence.No, Standing.Affirmed), Count(own, TopicSilence.No, null), Count(own, TopicSilence.No, Standing.Denied),
            Count(own, TopicSilence.Ask, Standing.Affirmed), Count(own, TopicSilence.Ask, null), Count(own, TopicSilence.Ask, Standing.Denied),
            Flag(own.Exists(t => t.Said == Standing.Open)), Flag(own.Count == 0),
            Count(above, TopicSilence.No, Standing.Affirmed), Count(above, TopicSilence.No, null), Count(above, TopicSilence.No, Standing.Denied),
            Count(above, TopicSilence.Ask, Standing.Affirmed), Flag(above.Exists(t => t.Silence == TopicSilence.Any)),
        ]);
        var specialSilent = own.Exists(t => t is { Silence: TopicSilence.No, Said: null }) && !own.Exists(t => t is { Silence: TopicSilence.No, Said: Standing.Affirmed });
        var commonSilent = own.Exists(t => t is { Silence: TopicSilence.Ask, Said: null }) && !own.Exists(t => t is { Silence: TopicSilence.Ask, Said: Standing.Affirmed });
        values.AddRange([Flag(specialSilent), Flag(commonSilent), Flag(commonSilent && rule.Kind == RuleKind.Benefit), Flag(commonSilent && rule.Kind is RuleKind.Obligation or RuleKind.Prohibition), Flag(rule.Kind == RuleKind.Protection && own.TrueForAll(t => t.Silence == TopicSilence.Any))]);
        var (role, size, trade) = (Holds(ConditionField.Role), Holds(ConditionField.Size), Holds(ConditionField.Industry));
        var commonSaid = own.Exists(t => t is { Silence: TopicSilence.Ask, Said: Standing.Affirmed });
        values.AddRange(
        [
            Flag(role && commonSilent), Flag(role && commonSaid), Flag(role && own.Exists(t => t.Said == Standing.Denied)), Flag(size && commonSilent),
            Flag(trade && commonSilent), Flag(trade && specialSilent),
            own.Exists(t => t is { Silence: TopicSilence.No, Said: Standing.Affirmed }) ? evidence.Affirmed.Covers(prepared.Words) : 0,
        ]);
        var signs = new double[Names.Count];
        values.CopyTo(signs);
        foreach (var topic in prepared.Topics)
        {
            var at = evidence.Of(topic) switch { Standing.Affirmed => 0, Standing.Denied => 2, _ => 1 };
            signs[values.Count + (3 * Positions[topic]) + at] = 1;
        }

        return signs;

        bool Holds(ConditionField field) => findings.Any(f => (f.Condition.OfPayer ? ConditionField.Role : f.Condition.Field) == field && f.Verdict == Verdict.Yes);

        void Three(ConditionField field, Func<ConditionFinding, bool> of, bool withNo = true)
        {
            var found = findings.Where(f => (f.Condition.OfPayer ? ConditionField.Role : f.Condition.Field) == field && of(f)).ToList();
            values.Add(Flag(found.Exists(f => f.Verdict == Verdict.Yes)));
            values.Add(Flag(found.Exists(f => f.Verdict == Verdict.Unknown)));
            if (withNo)
            {
                values.Add(Flag(found.Exists(f => f.Verdict == Verdict.No)));
            }
        }

        double Likeness(Func<ConditionFinding, bool> of) => findings.Where(of).Select(f => f.Likeness).DefaultIfEmpty(0).Max();
    }

    /// <summary>True for a standing of the table (高新技术企业), false for one in free words.</summary>
    public static bool IsTitle(ConditionFinding finding) => Qualifications.All.Any(q => q.Name == finding.Condition.Values[0]);

    // Two of a kind weigh more than one; more do not.
    private static double Count(List<(TopicSilence Silence, Standing? Said)> topics, TopicSilence silence, Standing? said) =>
        Math.Min(2, topics.Count(t => t.Silence == silence && t.Said == said)) / 2.0;

    private static double Flag(bool value) => value ? 1 : 0;
}
