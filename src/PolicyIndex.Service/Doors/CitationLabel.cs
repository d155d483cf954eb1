using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Pages.Display;

namespace PolicyIndex.Service.Doors;

/// <summary>How every door names a clause: 《title》 and the clause, 《云岭省支持小微企业办法》第二条第2款.</summary>
internal static class CitationLabel
{
    public static string Of(WorkSummary work, ProvisionView unit) => $"《{Wording.Name(work)}》{ClauseOf(unit.Path)}";

    /// <summary>The clause: an article's chapter is left out, since articles are counted through.</summary>
    public static string ClauseOf(string path)
    {
        var steps = path.TrimStart('#').Split('/');
        var article = Array.FindIndex(steps, s => s.StartsWith('第') && s.EndsWith('条'));
        return string.Concat(steps.Skip(Math.Max(0, article)).Select((s, i) => i > 0 && char.IsAsciiDigit(s[0]) ? $"之{s}" : s));
    }
}
