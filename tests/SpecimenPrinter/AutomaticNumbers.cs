using System.Text.RegularExpressions;
using PolicyIndex.Provisions;

namespace PolicyIndex.SpecimenPrinter;

/// <summary>
/// Takes the printed numbers off paragraphs where a word processor would print the same by itself, as its authors do.
/// What it could not print (a number out of sequence) stays text.
/// </summary>
internal sealed partial class AutomaticNumbers
{
    private readonly string[] _kinds;
    private readonly int?[] _counts;
    private readonly List<(int Level, int Start)> _restarts = [];
    private int _list = 1;

    /// <summary>Learns which kinds of numbers a text uses and which of them run on across the level above.</summary>
    public AutomaticNumbers(IReadOnlyList<SpecimenParagraph> paragraphs)
    {
        _kinds = [.. s_order.Where(k => paragraphs.Any(p => TryRead(p.Text, out var kind, out _, out _) && kind == k))];
        _counts = new int?[_kinds.Length];
        RunsOn = new bool[_kinds.Length];
        var last = new int[_kinds.Length];
        var crossed = new bool[_kinds.Length];
        foreach (var paragraph in paragraphs)
        {
            if (!TryRead(paragraph.Text, out var kind, out var number, out _))
            {
                continue;
            }

            var level = Array.IndexOf(_kinds, kind);
            RunsOn[level] |= crossed[level] && number > 1 && number == last[level] + 1;
            (last[level], crossed[level]) = (number, false);
            Array.Fill(crossed, true, level + 1, crossed.Length - level - 1);
        }
    }

    private static readonly string[] s_order = ["第%章", "第%条", "%、", "（%）", "(%)", "%."];

    /// <summary>Patterns by level, with % for the number.</summary>
    public IReadOnlyList<string> Patterns => _kinds;

    /// <summary>By level: whether numbers go on under the next heading above.</summary>
    public bool[] RunsOn { get; }

    /// <summary>Lists beyond the first, each counting one level anew.</summary>
    public IReadOnlyList<(int Level, int Start)> Restarts => _restarts;

    /// <summary>List and level of the next paragraph and its text without the number; list 0 where the number stays text.</summary>
    public (int List, int Level, string Text) Next(string text)
    {
        if (!TryRead(text, out var kind, out var number, out var rest))
        {
            return (0, 0, text);
        }

        var level = Array.IndexOf(_kinds, kind);
        var expected = (_counts[level] ?? 0) + 1;
        if (number != expected && number != 1)
        {
            return (0, 0, text);
        }

        if (number != expected)
        {
            _restarts.Add((level, number));
            _list++;
        }

        _counts[level] = number;
        for (var below = level + 1; below < _counts.Length; below++)
        {
            _counts[below] = RunsOn[below] ? _counts[below] : null;
        }

        return (_list, level, rest);
    }

    private static bool TryRead(string text, out string kind, out int number, out string rest)
    {
        var match = Marker().Match(text);
        (kind, number, rest) = ("", 0, "");
        if (!match.Success || !Numerals.TryParse(match.Groups["n"].Value, out number))
        {
            return false;
        }

        kind = match.Groups["before"].Value + "%" + match.Groups["after"].Value;
        rest = text[match.Length..].TrimStart();
        return s_order.Contains(kind);
    }

    [GeneratedRegex(@"^(?:(?<before>第)(?<n>[一二三四五六七八九十百]+)(?<after>[章条])|(?<n>[一二三四五六七八九十]+)(?<after>、)|(?<before>[（(])(?<n>[一二三四五六七八九十]+)(?<after>[）)])|(?<n>[0-9]{1,2})(?<after>\.)(?![0-9]))")]
    private static partial Regex Marker();
}
