using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Ingest;

/// <summary>Gathers lines and keeps their offsets as <see cref="SourceText"/> counts them.</summary>
internal sealed class LineCollector(string fileName, ReadLimits limits)
{
    private readonly List<SourceLine> _lines = [];
    private int _start;

    public int Count => _lines.Count;

    /// <exception cref="UnreadableDocumentException">The text grows over <see cref="ReadLimits.Characters"/>.</exception>
    public void Add(int? page, int number, string text, LineGeometry? geometry = null, TableCell? cell = null)
    {
        if (_start + (long)text.Length > limits.Characters)
        {
            var place = page is null ? $"第{number}行" : $"第{page}页";
            throw new UnreadableDocumentException("too-many-characters", fileName, place, $"文本超过 {limits.Characters:N0} 字的上限", "请拆分后分别导入，或调高读取上限");
        }

        _lines.Add(new SourceLine(page, number, _start, text, geometry, cell));
        _start += text.Length + 1;
    }

    public SourceText ToSourceText(Manifestation manifestation) => new(manifestation, _lines);
}
