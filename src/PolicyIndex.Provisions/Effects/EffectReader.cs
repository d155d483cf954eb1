using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Citations.Reading;
using PolicyIndex.Provisions.Effects.Finding;
using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Parsing.Outline;
using PolicyIndex.Provisions.Sources;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Effects;

/// <summary>
/// Reads what a work does to others and says of its own validity. All effects are proposals; the words that say so are their
/// assertions. The same said twice (in the order and in the last article) is one effect with two assertions; two different
/// dates are two effects, both disputed.
/// </summary>
public static partial class EffectReader
{
    /// <summary>The effects of one work, in document order.</summary>
    /// <param name="parsed">The work.</param>
    /// <param name="source">The text it was parsed from.</param>
    /// <param name="citations">Its references, linked.</param>
    public static IReadOnlyList<Effect> Read(ParsedWork parsed, SourceText source, IReadOnlyList<Citation> citations)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(citations);
        var own = Statements(parsed);
        var anchors = new ProvisionAnchors(source);
        var units = new OwnUnits(parsed.Provisions);
        var ledger = new EffectMerge();
        var ids = new UniqueNames("~");
        var commencement = own.FirstOrDefault(s => s.Relation == EffectRelation.Commences && s.Unit is null)?.Date ?? EffectDate.Unknown;
        var found = own.Select(s => (s.Provision.Order, s.Start, Effect: OfStatement(parsed.Work, s, anchors, units)))
            .Concat(citations.Where(c => RelationOf(c) is not null).Select(c => (units.ById[c.ProvisionId].Order, c.Start, Effect: OfCitation(parsed.Work, c, units.ById[c.ProvisionId], anchors, units, commencement))))
            .OrderBy(e => e.Order).ThenBy(e => e.Start);
        foreach (var (_, _, effect) in found)
        {
            // A sentence can say two things of one kind (第一条自…起施行，第二条自…起施行).
            ledger.Add(effect with { Id = ids.Take(effect.Id) });
        }

        return ledger.Finish();
    }

    private static List<Statement> Statements(ParsedWork parsed)
    {
        var work = parsed.Work;
        var speaking = parsed.Provisions.Where(p => p.Text.Length > 0 && p.Kind is not (ProvisionKind.AttachmentList or ProvisionKind.Attachment or ProvisionKind.Contents) && !p.Component.StartsWith("attachment", StringComparison.Ordinal)).ToList();
        var commencing = speaking.Where(p => p.Kind != ProvisionKind.Title).SelectMany(p => CommencementFinder.Find(p, work.IssuedOn)).ToList();
        var from = commencing.FirstOrDefault(s => s.Unit is null)?.Date.On ?? work.IssuedOn;
        var statements = new List<Statement>(commencing);
        foreach (var provision in speaking)
        {
            if (provision.Kind != ProvisionKind.Title)
            {
                var terms = TermFinder.Find(provision, from).ToList();
                statements.AddRange(terms);
                statements.AddRange(MeasureEndFinder.Find(provision).Where(m => !terms.Exists(t => t.Start < m.End && m.Start < t.End)));
            }

            statements.AddRange(PeriodFinder.Find(provision, work.InstrumentTitle ?? work.Title));
            statements.AddRange(TrialFinder.Find(provision, work.Trial));
        }

        return statements;
    }

    private static Effect OfStatement(Work work, Statement statement, ProvisionAnchors anchors, OwnUnits units)
    {
        var provision = statement.Provision;
        var unit = statement.Unit is { } steps ? units.Find(steps, provision) : statement.Relation == EffectRelation.MeasureEnds ? provision : null;
        var text = statement.Unit is { } written ? string.Concat(written.Select(s => s.ToString())) : unit is null ? null : units.Write(unit);
        var resolution = statement.Unit is not null && unit is null ? CitationResolution.Unresolved : unit is null ? CitationResolution.Work : CitationResolution.Provision;
        var quote = provision.Text[statement.Start..statement.End];
        var anchor = anchors.Of(provision, statement.Start, statement.End);
        return new Effect
        {
            Id = Id(provision.Id, statement.Start, statement.Relation),
            Relation = statement.Relation,
            ActorWorkId = work.Id,
            Target = new CitationTarget(work.Id, unit?.Id, work.InstrumentTitle ?? work.Title, work.DocumentNumber, text),
            Resolution = resolution,
            Quote = quote,
            Source = anchor,
            Date = statement.Date,
            From = statement.From,
            Assertions = [new Assertion(Assertion.Parser, EffectState.Proposed, quote, provision.Id, anchor)],
        };
    }

    private static Effect OfCitation(Work work, Citation citation, Provision provision, ProvisionAnchors anchors, OwnUnits units, EffectDate commencement)
    {
        var relation = RelationOf(citation)!.Value;
        var (start, end) = Sentence(provision.Text, citation.Start, citation.End);
        var sentence = provision.Text[start..end];
        var ends = relation is EffectRelation.Repeals or EffectRelation.Amends or EffectRelation.Replaces;
        // The quotation of a repeal runs from the title to the word that repeals; of other relations it is the sentence.
        // In a list (对下列文件予以废止：（一）《…》) the words that do it stand above the entry.
        var lead = ends ? LeadOf(sentence, provision, units) : null;
        var quote = lead is null ? ends ? provision.Text[citation.Start..end] : sentence : $"{lead}……{provision.Text[citation.Start..end]}";
        var anchor = anchors.Of(provision, ends ? citation.Start : start, end);
        return new Effect
        {
            Id = Id(provision.Id, citation.Start, relation),
            Relation = relation,
            ActorWorkId = work.Id,
            Target = citation.Target,
            Resolution = citation.Resolution,
            Candidates = citation.Candidates,
            Quote = quote,
            Source = anchor,
            Date = ends ? DateOf(sentence, provision, work, commencement) : new EffectDate(work.IssuedOn, work.IssuedOn is null ? null : "印发之日"),
            OpenList = ends && OpenList().IsMatch(provision.Text[citation.End..end]),
            Assertions = [new Assertion(Assertion.Parser, EffectState.Proposed, quote, provision.Id, anchor, citation.Note)],
        };
    }

    private static string? LeadOf(string sentence, Provision provision, OwnUnits units)
    {
        for (var unit = provision; !Acts().IsMatch(sentence) && unit.ParentId is { } id && units.ById.TryGetValue(id, out var parent); unit = parent)
        {
            if (Acts().IsMatch(parent.Text))
            {
                return parent.Text.Trim();
            }
        }

        return null;
    }

    // 同时废止, and a repeal without a word of time, happen when the repealing text takes effect; 自2025年1月1日起废止 says its own day.
    private static EffectDate DateOf(string sentence, Provision provision, Work work, EffectDate commencement)
    {
        if (OwnDay().Match(sentence) is { Success: true } day)
        {
            return new EffectDate(DateWords.LastDay(day.Groups["date"].Value));
        }

        if (provision.Kind == ProvisionKind.Note && RevisedOn().Match(provision.Text) is { Success: true } revised)
        {
            return new EffectDate(DateWords.LastDay(revised.Groups["date"].Value), "修订公布之日");
        }

        return commencement.On is not null ? new EffectDate(commencement.On, "施行之日")
            : work.IssuedOn is { } issued ? new EffectDate(issued, "印发之日")
            : EffectDate.Unknown;
    }

    private static EffectRelation? RelationOf(Citation citation) => citation.Relation switch
    {
        CitationRelation.Repeals => EffectRelation.Repeals,
        CitationRelation.Amends => EffectRelation.Amends,
        CitationRelation.Replaces => EffectRelation.Replaces,
        CitationRelation.Implements => EffectRelation.Implements,
        CitationRelation.BasedOn => EffectRelation.BasedOn,
        CitationRelation.Issues => EffectRelation.Issues,
        CitationRelation.Forwards => EffectRelation.Forwards,
        CitationRelation.Cites when citation is { Resolution: CitationResolution.Ambiguous, Note: not null, Target: { Title: not null, Number: not null } } => EffectRelation.Cites,
        _ => null,
    };

    private static (int Start, int End) Sentence(string text, int from, int to)
    {
        var start = from;
        while (start > 0 && text[start - 1] is not ('。' or '；' or '\n'))
        {
            start--;
        }

        var end = to;
        while (end < text.Length && text[end] is not ('。' or '；' or '\n'))
        {
            end++;
        }

        return (start, end);
    }

    private static string Id(string provisionId, int start, EffectRelation relation) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{provisionId}@{start}:{char.ToLowerInvariant($"{relation}"[0])}{$"{relation}"[1..]}");

    [GeneratedRegex("废止|失效|停止执行|不再执行|修改|修订|修正|代替|取代|删去|增加", RegexOptions.CultureInvariant)]
    private static partial Regex Acts();

    [GeneratedRegex("(?:自|从)(?<date>" + DateWords.Full + ")\\s*起[^，。；自]{0,6}(?:废止|失效|停止执行)", RegexOptions.CultureInvariant)]
    private static partial Regex OwnDay();

    [GeneratedRegex("(?<date>" + DateWords.Full + ")[^年]{0,30}(?:修订|修正)", RegexOptions.CultureInvariant)]
    private static partial Regex RevisedOn();

    /// <summary>等文件同时废止; 等3件文件 with a number that the list fills is none, but the text does not count for us.</summary>
    [GeneratedRegex("等(?:[0-9一二三四五六七八九十]+[件个份])?(?:有关|相关)?(?:行政)?(?:规范性)?(?:政策)?(?:文件|规定|通知|办法|制度)?[^，。；]{0,12}(?:废止|失效|停止执行)", RegexOptions.CultureInvariant)]
    private static partial Regex OpenList();
}
