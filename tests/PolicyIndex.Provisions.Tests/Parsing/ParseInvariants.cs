using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Tests.Parsing;

/// <summary>What holds of every parse of every text, whatever the text says.</summary>
internal static partial class ParseInvariants
{
    /// <summary>Violations in words; empty where all hold.</summary>
    public static IReadOnlyList<string> Violations(SourceText source, ParsedSource parsed)
    {
        var violations = new List<string>();
        AddRepeated(violations, "work id", parsed.Works.Select(w => w.Work.Id));
        foreach (var (previous, next) in parsed.Works.Zip(parsed.Works.Skip(1)))
        {
            Demand(violations, previous.Source.End <= next.Source.Start, $"{next.Work.Id} begins inside {previous.Work.Id}");
        }

        foreach (var work in parsed.Works)
        {
            AddLedger(violations, work);
            AddAddresses(violations, work);
            AddTree(violations, work);
            AddHeadings(violations, work);
            foreach (var provision in work.Provisions)
            {
                AddText(violations, source, provision);
            }
        }

        AddOutside(violations, source, parsed);
        return violations;
    }

    private static void AddLedger(List<string> violations, ParsedWork work)
    {
        var ledger = work.Coverage;
        Demand(violations, ledger.Unaccounted == 0, $"{work.Work.Id}: {ledger.Unaccounted} characters unaccounted");
        Demand(violations, ledger.Characters == work.Source.End - work.Source.Start, $"{work.Work.Id}: ledger of {ledger.Characters} characters for {work.Source.End - work.Source.Start}");
        Demand(violations, ledger.Assigned + ledger.Discarded.Sum(d => d.Characters) == ledger.Characters, $"{work.Work.Id}: ledger does not add up");
    }

    private static void AddAddresses(List<string> violations, ParsedWork work)
    {
        AddRepeated(violations, "path", work.Provisions.Select(p => p.Path));
        AddRepeated(violations, "eId", work.Provisions.Select(p => p.EId));
        foreach (var provision in work.Provisions)
        {
            Demand(violations, provision.Id == $"{work.Work.Id}:{provision.EId}" && provision.WorkId == work.Work.Id, $"{provision.Path}: id {provision.Id}");
            Demand(violations, AsciiAddress().IsMatch(provision.EId), $"{provision.Path}: eId {provision.EId}");
            Demand(violations, provision.Path.Length > 0 && !provision.Path.Any(char.IsWhiteSpace) && provision.Path.Split('/').All(s => s.Length > 0), $"path “{provision.Path}”");
        }
    }

    private static void AddTree(List<string> violations, ParsedWork work)
    {
        var seen = new Dictionary<string, Provision>(StringComparer.Ordinal);
        var lastSister = new Dictionary<string, Provision>(StringComparer.Ordinal);
        foreach (var (order, provision) in work.Provisions.Index())
        {
            Demand(violations, provision.Order == order, $"{provision.Path}: order {provision.Order} at {order}");
            Demand(violations, Within(provision.OwnSource, provision.Source) && Within(provision.Source, work.Source), $"{provision.Path}: own words outside its span");
            if (provision.ParentId is { } parentId)
            {
                if (!seen.TryGetValue(parentId, out var parent))
                {
                    violations.Add($"{provision.Path}: parent {parentId} does not stand before it");
                    continue;
                }

                Demand(violations, Within(provision.Source, parent.Source), $"{provision.Path}: {Span(provision)} leaves {parent.Path} {Span(parent)}");
                Demand(violations, provision.Path.StartsWith(parent.Path + "/", StringComparison.Ordinal), $"{provision.Path}: not below {parent.Path}");
                Demand(violations, provision.Component == parent.Component, $"{provision.Path}: component {provision.Component} below {parent.Component}");
            }

            if (lastSister.TryGetValue(provision.ParentId ?? "", out var sister))
            {
                Demand(violations, sister.Source.End <= provision.Source.Start, $"{provision.Path} {Span(provision)} begins inside {sister.Path} {Span(sister)}");
            }

            lastSister[provision.ParentId ?? ""] = provision;
            seen[provision.Id] = provision;
        }
    }

    private static void AddText(List<string> violations, SourceText source, Provision provision)
    {
        var at = 0;
        foreach (var run in provision.TextRuns)
        {
            Demand(violations, provision.Text.AsSpan(at, run.TextStart - at).Trim('\n').IsEmpty, $"{provision.Path}: characters from nowhere before {run.TextStart}");
            Demand(violations, Same(provision.Text.AsSpan(run.TextStart, run.Length), source.Text.AsSpan(run.SourceStart, run.Length)), $"{provision.Path}: text differs from the source at {run.SourceStart}");
            Demand(violations, run.SourceStart >= provision.OwnSource.Start && run.SourceStart + run.Length <= provision.OwnSource.End, $"{provision.Path}: text outside its own span");
            at = run.TextStart + run.Length;
        }

        Demand(violations, at == provision.Text.Length, $"{provision.Path}: characters from nowhere at the end");
        var printed = string.Concat(source.Text[provision.Source.Start..provision.Source.End].Where(c => !char.IsWhiteSpace(c)));
        Demand(violations, printed.StartsWith(provision.Label, StringComparison.Ordinal), $"{provision.Path}: label “{provision.Label}” is not how it begins");
    }

    // A heading begins the unit's text, or its first paragraph's where the paragraphs are units.
    private static void AddHeadings(List<string> violations, ParsedWork work)
    {
        var firstChildren = work.Provisions.Where(p => p.ParentId is not null).GroupBy(p => p.ParentId!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        foreach (var provision in work.Provisions.Where(p => p.Heading is not null))
        {
            var text = provision.Text.Length > 0 ? provision.Text : firstChildren.GetValueOrDefault(provision.Id)?.Text ?? "";
            Demand(violations, HeadingText.LengthIn(text, provision.Heading) > 0, $"{provision.Path}: heading “{provision.Heading}” does not begin “{text}”");
        }
    }

    // Outside the works only white space and what Outside names.
    private static void AddOutside(List<string> violations, SourceText source, ParsedSource parsed)
    {
        var inside = new bool[source.Text.Length];
        foreach (var anchor in parsed.Works.Select(w => w.Source).Concat(parsed.Outside.Select(d => d.Source).OfType<SourceAnchor>()))
        {
            inside.AsSpan(anchor.Start, anchor.End - anchor.Start).Fill(true);
        }

        var lost = Enumerable.Range(0, inside.Length).Where(i => !inside[i] && !char.IsWhiteSpace(source.Text[i])).ToList();
        Demand(violations, lost.Count == 0, $"{lost.Count} characters outside works and discards, first at {lost.FirstOrDefault()}");
    }

    // A run of white space is kept as one space.
    private static bool Same(ReadOnlySpan<char> text, ReadOnlySpan<char> source)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != source[i] && !(text[i] == ' ' && char.IsWhiteSpace(source[i])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Within(SourceAnchor inner, SourceAnchor outer) => inner.Start >= outer.Start && inner.End <= outer.End && inner.Start <= inner.End;

    private static string Span(Provision provision) => $"{provision.Source.Start}–{provision.Source.End}";

    private static void AddRepeated(List<string> violations, string what, IEnumerable<string> values) =>
        violations.AddRange(values.GroupBy(v => v, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"{what} {g.Key} {g.Count()} times"));

    private static void Demand(List<string> violations, bool holds, string violation)
    {
        if (!holds)
        {
            violations.Add(violation);
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9_-]*$")]
    private static partial Regex AsciiAddress();
}
