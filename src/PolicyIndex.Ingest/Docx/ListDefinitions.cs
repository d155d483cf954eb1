using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyIndex.Ingest.Docx;

/// <summary>The lists that numbering.xml defines: patterns (abstractNum) and the lists of the document that follow them (num).</summary>
internal sealed class ListDefinitions
{
    // ECMA-376 §17.9.3: nine levels.
    public const int Levels = 9;

    private readonly Dictionary<int, ListLevel?[]> _patterns = [];
    private readonly Dictionary<int, DocumentList> _lists = [];

    public ListDefinitions(NumberingDefinitionsPart? part)
    {
        if (part?.Numbering is not { } numbering)
        {
            return;
        }

        var links = new Dictionary<string, int>(StringComparer.Ordinal);
        var linked = new List<(int Pattern, string Style)>();
        foreach (var pattern in numbering.Elements<AbstractNum>())
        {
            if (LenientValues.Number(pattern.AbstractNumberId) is not { } id)
            {
                continue;
            }

            _patterns[id] = ReadLevels(pattern.Elements<Level>());
            if (pattern.StyleLink?.Val?.Value is { } own)
            {
                links.TryAdd(own, id);
            }

            if (pattern.NumberingStyleLink?.Val?.Value is { } other)
            {
                linked.Add((id, other));
            }
        }

        // A pattern can say no more than: like the one of that list style.
        var aliases = linked.Where(l => links.ContainsKey(l.Style)).ToDictionary(l => l.Pattern, l => links[l.Style]);
        foreach (var list in numbering.Elements<NumberingInstance>())
        {
            if (LenientValues.Number(list.NumberID) is { } id && LenientValues.Number(list.AbstractNumId?.Val) is { } pattern)
            {
                pattern = aliases.GetValueOrDefault(pattern, pattern);
                _lists[id] = ReadList(list, pattern, _patterns.GetValueOrDefault(pattern) ?? new ListLevel?[Levels]);
            }
        }
    }

    public DocumentList? Find(int list) => _lists.GetValueOrDefault(list);

    private static DocumentList ReadList(NumberingInstance list, int pattern, ListLevel?[] levels)
    {
        var own = (ListLevel?[])levels.Clone();
        var restarts = new int?[Levels];
        foreach (var change in list.Elements<LevelOverride>())
        {
            if (LenientValues.Number(change.LevelIndex) is not (>= 0 and < Levels and var at))
            {
                continue;
            }

            own[at] = change.Level is { } level ? ReadLevel(level) : own[at];
            restarts[at] = LenientValues.Number(change.StartOverrideNumberingValue?.Val);
        }

        return new DocumentList(pattern, own, restarts);
    }

    private static ListLevel?[] ReadLevels(IEnumerable<Level> levels)
    {
        var read = new ListLevel?[Levels];
        foreach (var level in levels)
        {
            if (LenientValues.Number(level.LevelIndex) is >= 0 and < Levels and var at)
            {
                read[at] = ReadLevel(level);
            }
        }

        return read;
    }

    private static ListLevel ReadLevel(Level level)
    {
        // Newer formats hide in mc:AlternateContent, whose fallback every reader knows.
        var format = level.NumberingFormat ?? level.Descendants<NumberingFormat>().LastOrDefault();
        return new ListLevel(
            LenientValues.Number(level.StartNumberingValue?.Val) ?? 0,
            format?.Val?.InnerText ?? "decimal",
            level.LevelText?.Val?.Value ?? "",
            LenientValues.Number(level.LevelRestart?.Val),
            level.LevelSuffix?.Val?.InnerText is not "nothing",
            LenientValues.Toggle(level.IsLegalNumberingStyle) ?? false,
            level.ParagraphStyleIdInLevel?.Val?.Value);
    }
}
