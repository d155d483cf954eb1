using PolicyIndex.Provisions.Works;
using PolicyIndex.Search.Questions;

namespace PolicyIndex.Search.Reranking;

/// <summary>Works out the features of candidates for one question.</summary>
internal sealed class CandidateFeatures(QuestionReading question, QuestionTerms terms)
{
    private readonly TextMatch match = new(terms);
    private readonly Dictionary<string, float> titles = new(StringComparer.Ordinal);
    private readonly int facts = question.Kinds.Where(AnswerPatterns.IsFact).Aggregate(0, (bits, kind) => bits | AnswerPatterns.Bit(kind));
    private readonly bool asksForBasis = BasisWords.AskedBy(question.Text);

    /// <summary>The candidates with their features, in the order given.</summary>
    public IReadOnlyList<Candidate> Of(IReadOnlyList<FoundUnit> found)
    {
        var agreement = new WorkAgreement(found);
        return
        [
            .. found.Select(f =>
            {
                var values = Own(f.Profile);
                values[(int)RankingFeature.Lexical] = agreement.Lexical(f.Lexical);
                values[(int)RankingFeature.WorkAgreement] = agreement.Of(f.Profile.WorkId);
                return new Candidate(f.Document, f.Profile, values, match.TermsOf(f.Profile.Text)) { Lift = f.Lift, Nearness = f.Nearness };
            }),
        ];
    }

    private float[] Own(UnitProfile profile)
    {
        var values = new float[RankingWeights.Count];
        values[(int)RankingFeature.HeadingNamed] = match.Said(profile.Heading.Length > 0 ? profile.Heading : Nearest(profile.Headings));
        values[(int)RankingFeature.TitleNamed] = TitleNamed(profile.Title);
        values[(int)RankingFeature.Quantities] = Quantities(profile);
        values[(int)RankingFeature.FactMissing] = facts != 0 && (facts & profile.Given) == 0 ? 1 : 0;
        values[(int)RankingFeature.Defines] = question.Asks(AnswerKind.Definition) ? match.Said(DefinedTerm.In(profile.Text)) : 0;
        values[(int)RankingFeature.NamesBasis] = asksForBasis && BasisWords.SaidBy(profile.Text) ? 1 : 0;
        values[(int)RankingFeature.Territory] = Territory(profile);
        values[(int)RankingFeature.Attachment] = profile.InAttachment ? 1 : 0;
        return values;
    }

    private float TitleNamed(string title) => titles.TryGetValue(title, out var said) ? said : titles[title] = match.Said(title);

    private static string Nearest(string headings) => headings[(headings.LastIndexOf('/') + 1)..];

    private float Quantities(UnitProfile profile) => terms.Quantities.Count == 0 || profile.Quantities.Length == 0
        ? 0
        : (float)terms.Quantities.Count(q => profile.Quantities.Contains(q + " ", StringComparison.Ordinal)) / terms.Quantities.Count;

    private float Territory(UnitProfile profile)
    {
        if (question.Region is { } region)
        {
            // A national rule holds in the province too.
            return profile.Region == region ? 1 : profile.Region.Length == 0 ? 0 : -1;
        }

        return question.Level is not { } level || profile.Level == AdministrativeLevel.Unknown ? 0 : profile.Level == level ? 1 : -1;
    }
}
