using PolicyIndex.Provisions.Sources;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Parsing;

/// <summary>Lines to documents to provisions: total, lossless, deterministic.</summary>
public static class PolicyParser
{
    /// <summary>Changes whenever the same input would give another output.</summary>
    public const string Version = "1";

    /// <summary>Parses a source; accepts every text.</summary>
    public static ParsedSource Parse(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var anchor = new SourceAnchor(source.Manifestation.Sha256, null, null, 1, Math.Max(1, source.Lines.Count), 0, source.Text.Length);
        var title = source.Lines.Select(l => l.Text.Trim()).FirstOrDefault(t => t.Length > 0) ?? source.Manifestation.FileName;
        var provisions = new List<Provision>();
        foreach (var line in source.Lines.Where(l => !string.IsNullOrWhiteSpace(l.Text)))
        {
            var at = new SourceAnchor(source.Manifestation.Sha256, line.Page, line.Page, line.Number, line.Number, line.Start, line.End);
            var n = provisions.Count + 1;
            provisions.Add(new Provision
            {
                Id = $"{title}:para_{n}",
                WorkId = title,
                Component = "main",
                Path = $"第{n}款",
                EId = $"para_{n}",
                Kind = n == 1 ? ProvisionKind.Title : ProvisionKind.Paragraph,
                Text = line.Text.Trim(),
                Order = n - 1,
                Source = at,
                OwnSource = at,
            });
        }

        var work = new Work { Id = title, Title = title };
        return new ParsedSource([new ParsedWork(work, anchor, provisions, new CoverageLedger(source.Text.Length, source.Text.Length, [], 0), [])], []);
    }
}
