using PolicyIndex.Provisions.Works;
using PolicyIndex.Search.Questions;

namespace PolicyIndex.Search.Reranking;

/// <summary>Works out the features of candidates for one question.</summary>
internal sealed class CandidateFeatures(QuestionReading question, QuestionTerms terms)
{
    /// <summary>A first sentence that goes on longer is cut: its topic stands at its beginning.</summary>
    private const int LongestOpening = 50;

    private readonly TextMatch match = new(terms);
    private readonly Dictionary<string, float> titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, float> lexiconContexts = new(StringComparer.Ordinal);
    private readonly int facts = question.Kinds.Where(AnswerPatterns.IsFact).Aggregate(0, (bits, kind) => bits | AnswerPatterns.Bit(kind));

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
        values[(int)RankingFeature.Opening] = match.Coverage(FirstSentence(profile.Text));
        values[(int)RankingFeature.HeadingNamed] = match.Said(profile.Heading.Length > 0 ? profile.Heading : Nearest(profile.Headings));
        values[(int)RankingFeature.TitleNamed] = TitleNamed(profile.Title);
        values[(int)RankingFeature.LeadIn] = match.Coverage(profile.LeadIn);
        values[(int)RankingFeature.Quantities] = Quantities(profile);
        values[(int)RankingFeature.FactMissing] = facts != 0 && (facts & profile.Given) == 0 ? 1 : 0;
        values[(int)RankingFeature.Territory] = Territory(profile);
        values[(int)RankingFeature.LexiconContext] = LexiconContext(profile.Title + "/" + profile.Headings);
        values[(int)RankingFeature.Attachment] = profile.InAttachment ? 1 : 0;
        return values;
    }

    private float TitleNamed(string title) => titles.TryGetValue(title, out var said) ? said : titles[title] = match.Said(title);

    private static string FirstSentence(string text)
    {
        var longest = Math.Min(text.Length, LongestOpening);
        var end = text.AsSpan(0, longest).IndexOf('。');
        return text[..(end < 0 ? longest : end)];
    }

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

    private float LexiconContext(string context)
    {
        if (terms.Everyday.Count == 0)
        {
            return 0;
        }

        if (!lexiconContexts.TryGetValue(context, out var share))
        {
            var all = terms.Everyday.Sum(w => w.Weight);
            var met = terms.Everyday.Where(e => e.Written.Any(w => context.Contains(w, StringComparison.Ordinal))).Sum(w => w.Weight);
            lexiconContexts[context] = share = all == 0 ? 0 : met / all;
        }

        return share;
    }
}
