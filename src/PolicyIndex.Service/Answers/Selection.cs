using PolicyIndex.Search.Questions;

namespace PolicyIndex.Service.Answers;

/// <summary>
/// Chooses the sentences of an answer one by one. First the best for each part of the question, then whatever adds most of what
/// it names and asks for, until nothing adds enough or the answer is long enough. The figures were chosen on the development
/// questions by <c>eval answers</c>; moving each by 15 % moves the complete answers by 2 to 3 of a hundred.
/// </summary>
internal sealed class Selection(Matter matter, IReadOnlyList<AnswerKind> asked, int longest, bool oneFact = false)
{
    private const double WordsAgain = 0.06;
    private const double Surroundings = 0.5;
    private const double Rank = 0.85;
    private const double RankDecay = 0.55;
    private const double RanksBeside = 3.75;
    private const double RanksCited = 1;
    private const double RanksNotInForce = 2;
    private const double Kind = 0.2;
    private const double Hundred = 0.08;
    private const double Table = 0.25;
    private const double NoFact = 0.2;
    private const double Frame = 0.25;

    /// <summary>A sentence that names the matter without the figure asked for leaves this share of it open.</summary>
    private const double CoveredWithoutFact = 0.5;
    private const double SameUnit = 0.3;
    private const double SameWork = 0.07;
    private const double LeastForPart = 0.7;
    private const double Least = 0.42;

    /// <summary>The same where one fact is asked for: what comes second rarely adds to it.</summary>
    private const double LeastBesideFact = 0.6;

    private readonly double[] all = [.. Enumerable.Range(0, matter.Count).Select(matter.Weight)];
    private readonly double[] covered = new double[matter.Count];
    private readonly List<Passage> chosen = [];
    private readonly HashSet<string> said = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<AnswerKind> facts = [.. asked.Where(AnswerPatterns.IsFact)];
    private int length;

    /// <summary>Whether a question asks once, for a figure, a day or an office and nothing that needs more words.</summary>
    public static bool AsksForOneFact(string question, IReadOnlyList<AnswerKind> asked) =>
        asked.Any(AnswerPatterns.IsFact)
        && !asked.Any(a => a is AnswerKind.List or AnswerKind.Condition or AnswerKind.Procedure or AnswerKind.Comparison or AnswerKind.Consequence or AnswerKind.Definition)
        && QuestionParts.ClausesOf(question).Count(QuestionParts.Asks) <= 1;

    /// <summary>Chosen passages in the order of choice.</summary>
    /// <param name="passages">What may be chosen.</param>
    /// <param name="parts">From <see cref="QuestionParts"/>.</param>
    public IReadOnlyList<Passage> Choose(IReadOnlyList<Passage> passages, IReadOnlyList<double[]> parts)
    {
        var left = passages.Select(p => (Passage: p, Standing: Standing(p))).ToList();
        if (parts.Count > 1 && left.Count > 0)
        {
            ChooseForParts(left, parts);
        }

        double? first = null;
        while (left.Count > 0)
        {
            var best = left.MaxBy(c => c.Standing + Gain(c.Passage, all, fresh: true));
            var gain = best.Standing + Gain(best.Passage, all, fresh: true);
            first ??= chosen.Count == 0 ? gain : Math.Max(gain, FirstWorth());
            if (gain < first * (oneFact ? LeastBesideFact : Least))
            {
                break;
            }

            left.Remove(best);
            Take(best.Passage);
        }

        return chosen;
    }

    private void ChooseForParts(List<(Passage Passage, double Standing)> left, IReadOnlyList<double[]> parts)
    {
        // A sentence taken for one part may serve another as well: it stays in the race and wins it without being taken twice.
        var race = left.ToList();
        double? first = null;
        foreach (var part in parts)
        {
            var best = race.MaxBy(c => c.Standing + Gain(c.Passage, part, fresh: false));
            var gain = best.Standing + Gain(best.Passage, part, fresh: false);
            first ??= gain;
            if (gain > first * LeastForPart && left.Remove(best))
            {
                Take(best.Passage);
            }
        }
    }

    private void Take(Passage passage)
    {
        if ((length > 0 && length + passage.Place.Length > longest) || !said.Add(Matter.Fold(passage.Text)))
        {
            return;
        }

        length += passage.Place.Length;
        chosen.Add(passage);
        var share = TellsFact(passage) ? 1 : CoveredWithoutFact;
        for (var i = 0; i < covered.Length; i++)
        {
            covered[i] = passage.Met[i] ? Math.Max(covered[i], share) : covered[i];
        }
    }

    /// <summary>What a passage is worth whatever was chosen before.</summary>
    private double Standing(Passage passage)
    {
        var rank = passage.Rank + (passage.Way switch { PassageWay.Beside => RanksBeside, PassageWay.Cited => RanksCited, _ => 0 }) + (passage.InForce ? 0 : RanksNotInForce);
        var told = asked.Count == 0 ? 0 : (double)asked.Count(passage.Told.Contains) / asked.Count;
        return (Rank / (1 + (rank * RankDecay))) + (Kind * told) - (Hundred * passage.Place.Length / 100)
            - (passage.Unit.Kind is Provisions.ProvisionKind.Table or Provisions.ProvisionKind.Row ? Table : 0)
            - (passage.Unit.Kind is Provisions.ProvisionKind.Preamble or Provisions.ProvisionKind.Closing ? Frame : 0)
            - (TellsFact(passage) ? 0 : NoFact);
    }

    private double Gain(Passage passage, double[] weights, bool fresh)
    {
        var (own, around) = (0.0, 0.0);
        for (var i = 0; i < weights.Length; i++)
        {
            own += passage.Met[i] ? weights[i] * (fresh ? 1 - (covered[i] * (1 - WordsAgain)) : 1) : 0;
            around += passage.Around[i] ? weights[i] : 0;
        }

        return own + (Surroundings * around)
            + (fresh && chosen.Exists(c => c.Unit.Id == passage.Unit.Id) ? SameUnit : 0)
            + (chosen.Exists(c => c.Unit.WorkId == passage.Unit.WorkId) ? SameWork : 0);
    }

    private double FirstWorth() => Rank + matter.Share(chosen[0].Met) + (Surroundings * matter.Share(chosen[0].Around));

    private bool TellsFact(Passage passage) => facts.Count == 0 || facts.Any(passage.Told.Contains);
}
