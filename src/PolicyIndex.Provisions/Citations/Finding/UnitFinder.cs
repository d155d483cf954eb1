using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Locators;

namespace PolicyIndex.Provisions.Citations.Finding;

/// <summary>
/// Units by their legal words: 第五条第二款, the list 第三条、第五条, the range 第八条至第十一条, 第2、3项. What an entry leaves out
/// it takes from the one before (第九条第一款、第二款).
/// </summary>
internal static partial class UnitFinder
{
    public static IEnumerable<Mention> Find(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var next = text.IndexOf('第', at);
            if (next < 0)
            {
                yield break;
            }

            var units = ReadList(text, next);
            if (units.Count == 0)
            {
                at = next + 1;
                continue;
            }

            at = units[^1].End;
            yield return new Mention(MentionKind.Unit, next, at, "") { Units = units };
        }
    }

    private static List<UnitSpan> ReadList(string text, int start)
    {
        var units = new List<UnitSpan>();
        var at = start;
        while (ReadEntry(text, at) is { Count: > 0 } entry)
        {
            foreach (var unit in entry)
            {
                units.Add(units.Count > 0 ? Complete(unit, units[^1].Last ?? units[^1].Steps) : unit);
            }

            var end = units[^1].End;
            if (RangeMark().Match(text, end) is { Success: true } range && ReadEntry(text, end + range.Length) is [var last])
            {
                var to = Complete(last, units[^1].Steps);
                units[^1] = units[^1] with { Last = to.Steps, End = to.End };
                end = to.End;
            }

            if (ListMark().Match(text, end) is not { Success: true } mark)
            {
                break;
            }

            at = end + mark.Length;
        }

        return units;
    }

    private static List<UnitSpan>? ReadEntry(string text, int at)
    {
        if (SharedUnit().Match(text, at) is { Success: true } shared)
        {
            // 第2、3、6项, 第一、二款: the unit word stands once.
            var entries = new List<UnitSpan>();
            foreach (Capture number in shared.Groups["n"].Captures)
            {
                if (LocatorSteps.ReadSegment($"第{number.Value}{shared.Groups["u"].Value}") is not { } step)
                {
                    return null;
                }

                entries.Add(new UnitSpan([step], null, number.Index, number.Index + number.Length));
            }

            entries[0] = entries[0] with { Start = at };
            entries[^1] = entries[^1] with { End = at + shared.Length };
            return entries;
        }

        // A comma ends the unit: 第八条，第九条 are two, not a unit in a unit.
        var stop = at < text.Length ? text.AsSpan(at).IndexOfAny(",，、；;。\n") : 0;
        var stretch = stop < 0 ? text[at..] : text.Substring(at, stop);
        return LocatorSteps.ReadAt(stretch, 0) is { } run && run.Steps[0].Kind is not (LocatorStepKind.Attachment or LocatorStepKind.Box)
            ? [new UnitSpan(run.Steps, null, at, at + run.End)]
            : null;
    }

    private static UnitSpan Complete(UnitSpan unit, IReadOnlyList<LocatorStep> before)
    {
        var above = before.TakeWhile(s => s.Kind < unit.Steps[0].Kind).ToList();
        return above.Count == 0 || above.Count == before.Count ? unit : unit with { Steps = [.. above, .. unit.Steps] };
    }

    [GeneratedRegex(@"\G第\s*(?<n>[0-9]{1,3}|[一二三四五六七八九十百]{1,5})(?:\s*[、和及]\s*(?<n>[0-9]{1,3}|[一二三四五六七八九十百]{1,5}))+\s*(?<u>条(?!件|例)|款|项(?!目))", RegexOptions.CultureInvariant)]
    private static partial Regex SharedUnit();

    [GeneratedRegex(@"\G\s*(?:至|到|—|－|-|~|～)\s*(?=第)", RegexOptions.CultureInvariant)]
    private static partial Regex RangeMark();

    [GeneratedRegex(@"\G\s*(?:、|和|及|以及|或者|或|与|，(?=第[一二三四五六七八九十百0-9]+条))\s*(?=第)", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();
}
