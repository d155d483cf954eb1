using System.Globalization;

namespace PolicyIndex.Ingest.Docx;

/// <summary>
/// Footnotes and endnotes in the order they are referred to. Their text follows the document: in place it would break the
/// sentence, after the paragraph it would count as a 款 of the article.
/// </summary>
internal sealed class NoteReferences
{
    private readonly List<(bool IsEndnote, int Id)> _notes = [];

    public IReadOnlyList<(bool IsEndnote, int Id)> InOrder => _notes;

    /// <summary>What is printed where a note is referred to; a bare digit would become part of the text (企业1应当).</summary>
    public string Refer(bool isEndnote, int id)
    {
        var at = _notes.IndexOf((isEndnote, id));
        if (at < 0)
        {
            at = _notes.Count;
            _notes.Add((isEndnote, id));
        }

        return string.Create(CultureInfo.InvariantCulture, $"[注{at + 1}]");
    }

    /// <summary>Head of the line that holds a note.</summary>
    public static string Head(int index) => string.Create(CultureInfo.InvariantCulture, $"注{index + 1}：");
}
