using CsCheck;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Provisions.Effects.Status;
using PolicyIndex.Provisions.Locators;
using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Sources;
using PolicyIndex.Provisions.Tests.Parsing;

namespace PolicyIndex.Provisions.Tests.Citations;

/// <summary>What holds of references and effects whatever the text: generated nonsense, the specimens, the compendium.</summary>
public sealed class EveryTextTests
{
    public static TheoryData<string> Names => Specimens.AsTheory();

    [Fact]
    public void Generated_texts_are_read() => TextGenerator.Text.Sample(text => Hold(Specimens.FromText(text)), iter: 300);

    [Theory]
    [MemberData(nameof(Names))]
    public void Specimens_are_read(string name) => Hold(Specimens.Read(name));

    [Fact]
    public void The_compendium_is_read() => Hold(Specimens.Compendium());

    private static void Hold(SourceText source)
    {
        var works = PolicyParser.Parse(source).Works;
        var provisions = works.SelectMany(w => w.Provisions).ToDictionary(p => p.Id, StringComparer.Ordinal);
        var linker = new CitationLinker(works.Aggregate(WorkCatalog.Empty, (c, w) => c.With(w.Work, w.Provisions)));
        var effects = new List<Effect>();
        foreach (var work in works)
        {
            var citations = linker.Link(CitationReader.Read(work, source));
            Assert.Equal(citations.Count, citations.Select(c => c.Id).Distinct().Count());
            Assert.All(citations, c => HoldsTogether(c, provisions, works, source));
            effects.AddRange(EffectReader.Read(work, source, citations));
        }

        Assert.All(effects, e => Assert.NotEmpty(e.Assertions));
        Assert.Equal(effects.Count, effects.Select(e => e.Id).Distinct().Count());
        var rules = new StatusRules(EffectLedger.Collect([.. works.Select(w => w.Work)], effects), works.Select(w => w.Work));
        foreach (var work in works)
        {
            Assert.NotEmpty(rules.Of(work.Work, new DateOnly(2025, 4, 30)).Reason);
            Assert.NotEmpty(rules.Of(work.Work, [.. work.Provisions.Take(1)], new DateOnly(2030, 1, 1)).Reason);
        }
    }

    private static void HoldsTogether(Citation citation, Dictionary<string, Provision> provisions, IReadOnlyList<ParsedWork> works, SourceText source)
    {
        var provision = provisions[citation.ProvisionId];
        Assert.Equal(provision.Text[citation.Start..citation.End], citation.Text);
        Assert.StartsWith(provision.Id + "@", citation.Id, StringComparison.Ordinal);
        Assert.InRange(citation.Source.Start, provision.OwnSource.Start, provision.OwnSource.End);
        Assert.InRange(citation.Source.End, citation.Source.Start + 1, provision.OwnSource.End);

        // The printed characters are the citation's, page numbers and breaks between them aside.
        var printed = source.Text[citation.Source.Start..citation.Source.End];
        var at = 0;
        foreach (var c in citation.Text.Where(c => !char.IsWhiteSpace(c)))
        {
            at = printed.IndexOf(c, at) + 1;
            Assert.True(at > 0, $"{c} of {citation.Text} is not printed in {printed}");
        }

        Assert.True(citation.Target.WorkId is null || works.Any(w => w.Work.Id == citation.Target.WorkId));
        Assert.All(citation.Target.RangeProvisionIds.Append(citation.Target.ProvisionId).OfType<string>(), id => Assert.True(provisions.ContainsKey(id)));
        Assert.Equal(citation.Resolution == CitationResolution.Provision, citation.Target.ProvisionId is not null && citation.IsLinked);
        Assert.True(citation.Resolution != CitationResolution.Ambiguous || citation.Candidates.Count > 0);
    }
}
