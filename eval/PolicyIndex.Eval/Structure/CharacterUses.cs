using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Eval.Structure;

/// <summary>How often each printed character of a stretch of source is used.</summary>
internal sealed class CharacterUses(SourceText source, int start, int end)
{
    private readonly byte[] _uses = new byte[end - start];
    private int _outside;
    private int? _firstOutside;

    /// <summary>Uses the printed characters of an anchor; null uses none.</summary>
    public void Take(SourceAnchor? anchor)
    {
        if (anchor is not null)
        {
            Take(anchor.Start, anchor.End);
        }
    }

    /// <summary>Uses the printed characters from <paramref name="from"/> to before <paramref name="to"/>.</summary>
    public void Take(int from, int to)
    {
        for (var i = Math.Max(0, from); i < Math.Min(to, source.Text.Length); i++)
        {
            if (char.IsWhiteSpace(source.Text[i]))
            {
                continue;
            }

            if (i < start || i >= end)
            {
                _outside++;
                _firstOutside ??= i;
            }
            else if (_uses[i - start] < 2)
            {
                _uses[i - start]++;
            }
        }
    }

    /// <summary>Uses a unit's marker, which is printed from the unit's first character on, white space and discards between.</summary>
    /// <returns>How many characters of the label are not printed there.</returns>
    public int TakeLabel(Provision unit)
    {
        var at = unit.OwnSource.Start;
        var missing = 0;
        foreach (var c in unit.Label.Where(c => !char.IsWhiteSpace(c)))
        {
            while (at < end && (char.IsWhiteSpace(source.Text[at]) || (source.Text[at] != c && at >= start && _uses[at - start] > 0)))
            {
                at++;
            }

            if (at < end && source.Text[at] == c)
            {
                Take(at, at + 1);
                at++;
            }
            else
            {
                missing++;
            }
        }

        return missing;
    }

    /// <summary>Counts.</summary>
    public LedgerAudit Audit(int differing, string? firstDiffering)
    {
        var (characters, unaccounted, twice) = (0, 0, _outside);
        var first = _firstOutside;
        for (var i = 0; i < _uses.Length; i++)
        {
            if (char.IsWhiteSpace(source.Text[start + i]))
            {
                continue;
            }

            characters++;
            unaccounted += _uses[i] == 0 ? 1 : 0;
            twice += _uses[i] > 1 ? 1 : 0;
            if (_uses[i] != 1)
            {
                first ??= start + i;
            }
        }

        return new LedgerAudit(characters, unaccounted, twice, differing, first, firstDiffering);
    }
}
