using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Search.Analysis;
using PolicyIndex.Search.Questions;

namespace PolicyIndex.Search.Reranking;

/// <summary>Works out the features of candidates for one question.</summary>
internal sealed class CandidateFeatures(Question question, QuestionTerms terms)
{
    private const int ShortText = 40;
    private const int LongestRunThatCounts = 12;

    private readonly TextMatch match = new(terms);
    private readonly int asked = question.Kinds.Aggregate(0, (bits, kind) => bits | AnswerPatterns.Bit(kind));

    /// <summary>Features of all candidates.</summary>
    public float[][] Of(IReadOnlyList<UnitProfile> profiles, IReadOnlyList<float> lexical)
    {
        var agreement = new Agreement(profiles, lexical);
        var titles = new Dictionary<string, (float Coverage, float Said)>(StringComparer.Ordinal);
        var features = new float[profiles.Count][];
        for (var i = 0; i < features.Length; i++)
        {
            var profile = profiles[i];
            if (!titles.TryGetValue(profile.Title, out var title))
            {
                title = (match.Coverage(profile.Title), match.Said(profile.Title));
                titles[profile.Title] = title;
            }

            var values = Own(profile);
            Put(values, RankingFeature.Lexical, agreement.Lexical(i));
            Put(values, RankingFeature.WorkAgreement, agreement.OfWork(i));
            Put(values, RankingFeature.NeighbourAgreement, agreement.OfNeighbours(i));
            Put(values, RankingFeature.TitleCoverage, title.Coverage);
            Put(values, RankingFeature.TitleNamed, title.Said);
            features[i] = values;
        }

        return features;
    }

    private static void Put(float[] values, RankingFeature feature, float value) => values[(int)feature] = value;

    private static float Is(bool condition) => condition ? 1 : 0;

    private float[] Own(UnitProfile profile)
    {
        var values = new float[RankingWeights.Count];
        var text = match.Measure(profile.Text);
        Put(values, RankingFeature.TextCoverage, text.Coverage);
        Put(values, RankingFeature.RareCoverage, text.Rare);
        Put(values, RankingFeature.Closeness, text.Close);
        Put(values, RankingFeature.Phrases, text.Phrases);
        Put(values, RankingFeature.LongestRun, Math.Min(1f, (float)text.Run / LongestRunThatCounts));
        Put(values, RankingFeature.Distinctive, match.CoverageBeyond(profile.Text, profile.Title + "/" + profile.Headings));
        Put(values, RankingFeature.HeadingCoverage, match.Coverage(profile.Headings + "/" + profile.Heading));
        Put(values, RankingFeature.HeadingNamed, match.Said(profile.Heading.Length > 0 ? profile.Heading : Nearest(profile.Headings)));
        Put(values, RankingFeature.LeadInCoverage, match.Coverage(profile.LeadIn));
        Put(values, RankingFeature.BelowCoverage, match.CoverageBeyond(profile.Below, profile.Text));
        Put(values, RankingFeature.Quantities, Quantities(profile));
        Put(values, RankingFeature.AnswerFit, question.Kinds.Count == 0 ? 0 : (float)int.PopCount(asked & profile.Given) / question.Kinds.Count);
        Put(values, RankingFeature.Territory, Territory(profile));
        Put(values, RankingFeature.Year, Year(profile));
        Put(values, RankingFeature.Lexicon, Lexicon(profile));
        Put(values, RankingFeature.Furniture, Is(profile.Kind is ProvisionKind.Signature or ProvisionKind.Date or ProvisionKind.Addressee or ProvisionKind.DocumentNumber or ProvisionKind.AttachmentList));
        Put(values, RankingFeature.Form, Is(profile.Kind is ProvisionKind.Table or ProvisionKind.Row or ProvisionKind.Note or ProvisionKind.Attachment));
        Put(values, RankingFeature.Frame, Is(profile.Kind is ProvisionKind.Preamble or ProvisionKind.Closing));
        Put(values, RankingFeature.Shortness, Math.Max(0, 1 - ((float)profile.Text.Length / ShortText)));
        Put(values, RankingFeature.Length, Math.Clamp(MathF.Log(Math.Max(1f, (float)profile.Text.Length / ShortText)) / MathF.Log(25), 0, 1));
        return values;
    }

    private static string Nearest(string headings) => headings[(headings.LastIndexOf('/') + 1)..];

    private float Quantities(UnitProfile profile)
    {
        if (terms.Quantities.Count == 0)
        {
            return 0;
        }

        var found = TokenScanner.Scan(profile.Text, SpacesInRuns.Ignored).Where(t => t.Kind == SearchTokenKind.Quantity).Select(t => t.Term).ToHashSet(StringComparer.Ordinal);
        return (float)terms.Quantities.Count(found.Contains) / terms.Quantities.Count;
    }

    private float Territory(UnitProfile profile)
    {
        if (question.Region is { } region)
        {
            // A national rule holds in the province too.
            return profile.Region == region ? 1 : profile.Region.Length == 0 ? 0 : -1;
        }

        return question.Level is not { } level || profile.Level == AdministrativeLevel.Unknown ? 0 : profile.Level == level ? 1 : -1;
    }

    private float Year(UnitProfile profile) =>
        question.Years.Count == 0 || profile.Year == 0 ? 0
        : question.Years.Any(y => profile.Title.Contains(y.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)) ? 1
        : question.Years.Contains(profile.Year) ? 0.5f : -0.5f;

    private float Lexicon(UnitProfile profile)
    {
        var (met, all) = (0f, 0f);
        foreach (var word in terms.Everyday)
        {
            all += word.Weight;
            met += word.Written.Any(w => profile.Text.Contains(w, StringComparison.Ordinal)) ? word.Weight : 0;
        }

        return all == 0 ? 0 : met / all;
    }
}
