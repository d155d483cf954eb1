using PolicyIndex.Provisions;

namespace PolicyIndex.Service.Answers;

/// <summary>How an answer names a clause: 第九条第2款, 二、（一）; the chapter of an article is left out, articles are counted through.</summary>
internal static class ClauseName
{
    public static string Of(Provision unit)
    {
        var steps = unit.Path.TrimStart('#').Split('/');
        var article = Array.FindIndex(steps, s => s.StartsWith('第') && s.EndsWith('条'));
        return string.Concat(steps.Skip(Math.Max(0, article)).Select((s, i) => i > 0 && char.IsAsciiDigit(s[0]) ? $"之{s}" : s));
    }
}
