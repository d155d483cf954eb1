using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Doors.OpenAi;

/// <summary>An answer as a chat shows it: Markdown, and what its numbers refer to.</summary>
/// <param name="Content">Answer, warnings, sources.</param>
/// <param name="Citations">One for every number in the answer, in order.</param>
internal sealed partial record ChatReply(string Content, IReadOnlyList<UrlCitation> Citations)
{
    private const string Sources = "\n\n**来源**\n";
    private const string Warnings = "\n\n**请注意**\n";

    /// <param name="answer">The answer.</param>
    /// <param name="link">Makes a path of ours absolute.</param>
    public static ChatReply From(AnswerView answer, Func<string, string> link)
    {
        var cited = answer.Claims.SelectMany(c => c.Citations).DistinctBy(c => c.Number).OrderBy(c => c.Number).ToDictionary(c => c.Number);
        var citations = NumberInText().Matches(answer.Answer)
            .Where(m => int.TryParse(m.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && cited.ContainsKey(n))
            .Select(m => (Place: m, Citation: cited[int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)]))
            .Select(c => new UrlCitation(link(c.Citation.Url), c.Citation.Label, c.Place.Index, c.Place.Index + c.Place.Length))
            .ToList();
        var content = new StringBuilder(answer.Answer);
        if (answer.Warnings.Count > 0)
        {
            content.Append(Warnings).AppendJoin('\n', answer.Warnings.Select(w => $"- {w}"));
        }

        // For chats that show no annotations: the same sources as links. Not as [n], so that no number stands twice.
        if (cited.Count > 0)
        {
            content.Append(Sources).AppendJoin('\n', cited.Values.Select(c => $"{c.Number}. [{c.Label}]({link(c.Url)}) {c.Status}"));
        }

        return new ChatReply(content.ToString(), citations);
    }

    /// <summary>What an earlier answer said, without the warnings and sources that were added to it.</summary>
    public static string WithoutSources(string content)
    {
        var end = new[] { Warnings, Sources }.Select(s => content.IndexOf(s, StringComparison.Ordinal)).Where(i => i >= 0).DefaultIfEmpty(content.Length).Min();
        return content[..end];
    }

    [GeneratedRegex(@"\[(\d{1,3})\]", RegexOptions.CultureInvariant)]
    private static partial Regex NumberInText();
}
