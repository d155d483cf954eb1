using PolicyIndex.Provisions;

namespace PolicyIndex.Service.Comparison;

/// <summary>
/// Which unit of one text answers to which of another. The best pairing that keeps the order of both (Needleman and Wunsch 1970; a gap costs
/// nothing, a pair counts by likeness of wording, number and level); then, among the rest, units that moved; then, between two pairs,
/// units of the same number, whose wording was replaced.
/// </summary>
internal static class UnitAlignment
{
    /// <summary>Less alike than this is another provision.</summary>
    public const double LeastLikeness = 0.35;

    private const double LeastLikenessOfMoved = 0.6;

    // A chapter is called 总则 everywhere: words so short prove nothing away from their place.
    private const int ShortestMoved = 12;

    private const double NumberBonus = 0.15;

    // Cells of the table; beyond, number and level decide alone. 1 000 units against 1 000.
    private const long MostCells = 1_000_000;

    /// <summary>Pairs of positions; every position of both sides occurs once, alone where nothing answers to it. In the right's order, with what only the left has where it stood.</summary>
    public static IReadOnlyList<UnitPair> Align(IReadOnlyList<ComparedUnit> left, IReadOnlyList<ComparedUnit> right)
    {
        var partner = (long)left.Count * right.Count <= MostCells ? InOrder(left, right) : ByNumber(left, right);
        var moved = Moved(left, right, partner);
        SameNumbers(left, right, partner);
        return Merge(left.Count, right.Count, partner, moved);
    }

    /// <returns>For each left position its right one, or -1; ascending.</returns>
    private static int[] InOrder(IReadOnlyList<ComparedUnit> left, IReadOnlyList<ComparedUnit> right)
    {
        var worth = new float[left.Count, right.Count];
        var best = new float[left.Count + 1, right.Count + 1];
        for (var l = left.Count - 1; l >= 0; l--)
        {
            for (var r = right.Count - 1; r >= 0; r--)
            {
                worth[l, r] = Worth(left[l], right[r]);
                best[l, r] = Math.Max(worth[l, r] > 0 ? best[l + 1, r + 1] + worth[l, r] : 0, Math.Max(best[l + 1, r], best[l, r + 1]));
            }
        }

        var partner = Enumerable.Repeat(-1, left.Count).ToArray();
        for (var (l, r) = (0, 0); l < left.Count && r < right.Count;)
        {
            if (worth[l, r] > 0 && best[l, r] <= best[l + 1, r + 1] + worth[l, r])
            {
                (partner[l], l, r) = (r, l + 1, r + 1);
            }
            else if (best[l, r] <= best[l + 1, r])
            {
                l++;
            }
            else
            {
                r++;
            }
        }

        return partner;
    }

    private static float Worth(ComparedUnit left, ComparedUnit right)
    {
        var likeness = left.Likeness(right);
        return likeness < LeastLikeness || left.Kind is ProvisionKind.Title != right.Kind is ProvisionKind.Title ? 0 : (float)(likeness + (left.HasNumberOf(right) ? NumberBonus : 0));
    }

    private static int[] ByNumber(IReadOnlyList<ComparedUnit> left, IReadOnlyList<ComparedUnit> right)
    {
        var places = right.Select((unit, at) => (unit.Path, at)).ToLookup(p => p.Path, p => p.at, StringComparer.Ordinal);
        var partner = new int[left.Count];
        var last = -1;
        for (var l = 0; l < left.Count; l++)
        {
            var found = places[left[l].Path].Where(r => r > last).DefaultIfEmpty(-1).First();
            partner[l] = found;
            last = Math.Max(last, found);
        }

        return partner;
    }

    /// <returns>Right positions that have a partner out of order, with it.</returns>
    private static Dictionary<int, int> Moved(IReadOnlyList<ComparedUnit> left, IReadOnlyList<ComparedUnit> right, int[] partner)
    {
        var moved = new Dictionary<int, int>();
        var free = Enumerable.Range(0, right.Count).Except(partner).Where(r => right[r].Text.Length >= ShortestMoved).ToHashSet();
        foreach (var l in Enumerable.Range(0, left.Count).Where(l => partner[l] < 0 && left[l].Text.Length >= ShortestMoved))
        {
            if (free.Count > 0 && free.MaxBy(r => left[l].Likeness(right[r])) is var r && left[l].Likeness(right[r]) >= LeastLikenessOfMoved)
            {
                moved[r] = l;
                free.Remove(r);
            }
        }

        return moved;
    }

    private static void SameNumbers(IReadOnlyList<ComparedUnit> left, IReadOnlyList<ComparedUnit> right, int[] partner)
    {
        var before = -1;
        for (var l = 0; l < left.Count; l++)
        {
            if (partner[l] >= 0)
            {
                before = partner[l];
                continue;
            }

            var next = partner.Skip(l + 1).Where(p => p >= 0).DefaultIfEmpty(right.Count).First();
            for (var r = before + 1; r < next && left[l].Label.Length > 0; r++)
            {
                if (left[l].HasNumberOf(right[r]))
                {
                    (partner[l], before) = (r, r);
                    break;
                }
            }
        }
    }

    private static List<UnitPair> Merge(int lefts, int rights, int[] partner, Dictionary<int, int> moved)
    {
        // A unit that moved and shares its number with another stays with the one it resembles.
        foreach (var (r, l) in moved)
        {
            partner[l] = -1;
            if (Array.IndexOf(partner, r) is >= 0 and var taken)
            {
                partner[taken] = -1;
            }
        }

        var gone = moved.Values.ToHashSet();
        var pairs = new List<UnitPair>();
        var next = 0;
        for (var l = 0; l < lefts; l++)
        {
            if (gone.Contains(l))
            {
                continue;
            }

            AddRightsUpTo(partner[l] < 0 ? next : partner[l]);
            pairs.Add(new UnitPair(l, partner[l] < 0 ? null : partner[l], false));
            next = Math.Max(next, partner[l] + 1);
        }

        AddRightsUpTo(rights);
        return pairs;

        void AddRightsUpTo(int end)
        {
            for (; next < end; next++)
            {
                pairs.Add(moved.TryGetValue(next, out var from) ? new UnitPair(from, next, true) : new UnitPair(null, next, false));
            }
        }
    }
}

/// <summary>A unit and what answers to it.</summary>
/// <param name="Left">Position in the left text; null where only the right has it.</param>
/// <param name="Right">Position in the right text; null where only the left has it.</param>
/// <param name="Moved">They stand in another order than their neighbours.</param>
internal sealed record UnitPair(int? Left, int? Right, bool Moved);
