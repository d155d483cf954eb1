using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Pages.Display;

/// <summary>A cited clause as it is shown above the reference to it.</summary>
/// <param name="Label">《title》 and clause.</param>
/// <param name="Status">Whether it is in force.</param>
/// <param name="Paragraphs">The beginning of its text, with what it encloses.</param>
internal sealed record ClausePreview(string Label, StatusView Status, IReadOnlyList<string> Paragraphs)
{
    private const int Longest = 320;

    public static ClausePreview Of(Clause clause)
    {
        var paragraphs = new List<string>();
        var left = Longest;
        foreach (var unit in clause.Enclosed.Select(e => e.Unit).Prepend(clause.Unit))
        {
            var text = $"{unit.Label} {unit.Text}".Trim();
            if (text.Length > left)
            {
                paragraphs.Add(text[..left] + "…");
                break;
            }

            paragraphs.Add(text);
            left -= text.Length;
        }

        return new ClausePreview(Doors.CitationLabel.Of(clause.Work, clause.Unit), clause.Status, paragraphs);
    }
}
