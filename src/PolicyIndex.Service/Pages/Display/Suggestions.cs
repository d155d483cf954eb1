using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Queries;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Pages.Display;

/// <summary>Questions that may follow an answer: about the headings over the provisions that were found.</summary>
internal static class Suggestions
{
    private const int Most = 4;
    private const int Shortest = 2;
    private const int Longest = 18;

    /// <summary>Levels that are climbed from a provision to its headings.</summary>
    private const int Highest = 3;

    /// <summary>Headings that stand in every document say nothing about this one.</summary>
    private static readonly string[] s_everywhere = ["总则", "附则", "附件", "总体要求", "指导思想", "基本原则", "工作要求", "保障措施", "组织实施"];

    public static async Task<IReadOnlyList<string>> OfAsync(AnswerView answer, PolicyStore store, StatusBook book, CancellationToken cancellation)
    {
        var headings = new List<string>();
        var units = answer.Provisions.Select(h => h.Provision).ToList();
        for (var level = 0; level <= Highest && units.Count > 0; level++)
        {
            headings.AddRange(units.Select(Heading).OfType<string>());
            var above = units.Select(u => u.ParentId).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            var shown = await ShownUnits.ReadAsync(store, [.. above.Select(id => (ProvisionAddress.Parse(id)?.WorkId ?? "", (string?)id))], book, answer.AsOf, cancellation);
            units = [.. above.Select(shown.Units.GetValueOrDefault).OfType<ProvisionView>()];
        }

        return [.. headings.Distinct(StringComparer.Ordinal).Where(h => !answer.Understood.Contains(h, StringComparison.Ordinal)).Take(Most).Select(h => $"关于{h}有哪些规定？")];
    }

    private static string? Heading(ProvisionView unit)
    {
        var words = unit.Heading is { Length: > 0 } heading ? heading
            : unit.Kind is ProvisionKind.Part or ProvisionKind.Chapter or ProvisionKind.Section or ProvisionKind.Heading ? unit.Text : "";
        words = words.Trim().TrimEnd('。', '：');
        return words.Length is < Shortest or > Longest || words.AsSpan().IndexOfAny("。；，：\n") >= 0 || s_everywhere.Contains(words, StringComparer.Ordinal) ? null : words;
    }
}
