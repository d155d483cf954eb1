namespace PolicyIndex.Service.Answers;

/// <summary>
/// Chooses the sentences of an answer one by one: each time the one that adds most of what the question names and asks for,
/// until nothing adds enough or the answer is long enough.
/// </summary>
internal sealed class Selection(Matter matter, IReadOnlyList<AnswerType> asked, int longest)
{
    private const double OwnWords = 1.0;
    private const double WordsAgain = 0.25;
    private const double Surroundings = 0.6;
    private const double Rank = 0.5;
    private const double Type = 0.25;
    private const double SameUnit = 0.15;
    private const double LeastShareOfFirst = 0.45;

    private readonly bool[] covered = new bool[matter.Count];
    private readonly List<Passage> chosen = [];

    /// <summary>Chosen passages in the order of choice.</summary>
    public IReadOnlyList<Passage> Choose(IReadOnlyList<Passage> passages)
    {
        var left = passages.ToList();
        var length = 0;
        double? first = null;
        while (left.Count > 0)
        {
            var best = left.MaxBy(Gain)!;
            var gain = Gain(best);
            first ??= gain;
            if (gain < first * LeastShareOfFirst)
            {
                break;
            }

            left.Remove(best);
            if (length > 0 && length + best.Place.Length > longest)
            {
                continue;
            }

            length += best.Place.Length;
            chosen.Add(best);
            for (var i = 0; i < covered.Length; i++)
            {
                covered[i] |= best.Met[i];
            }
        }

        return chosen;
    }

    private double Gain(Passage passage)
    {
        var (fresh, again) = (0.0, 0.0);
        for (var i = 0; i < covered.Length; i++)
        {
            if (passage.Met[i])
            {
                _ = covered[i] ? again += matter.Weight(i) : fresh += matter.Weight(i);
            }
        }

        var told = asked.Count == 0 ? 0 : (double)asked.Count(passage.Told.Contains) / asked.Count;
        return (OwnWords * fresh) + (WordsAgain * again) + (Surroundings * matter.Share(passage.Around))
            + (Rank / (1 + (passage.Rank * 0.5))) + (Type * told)
            + (chosen.Exists(c => c.Unit.Id == passage.Unit.Id) ? SameUnit : 0);
    }
}
