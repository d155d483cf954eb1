using System.Text.Json;

namespace PolicyIndex.Eval.Gold;

/// <summary>Reads a folder of hand-checked gold (one JSON object a line); its README describes the fields.</summary>
/// <param name="path">The folder.</param>
/// <param name="further">Further files of questions in the same form, over documents that the gold does not annotate.</param>
internal sealed class GoldFolder(string path, params IReadOnlyList<string> further)
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new LineSpanConverter() },
    };

    /// <summary>All of <c>documents.jsonl</c>.</summary>
    /// <exception cref="GoldFormatException">The file is missing or a line is no such record.</exception>
    public IReadOnlyList<GoldDocument> Documents() => Read<GoldDocument>("documents.jsonl");

    /// <summary>All of <c>questions.jsonl</c>.</summary>
    /// <exception cref="GoldFormatException">The file is missing or a line is no such record.</exception>
    public IReadOnlyList<GoldQuestion> Questions() => Read<GoldQuestion>("questions.jsonl");

    /// <summary>The questions of the further files, in their order; never scored together with the gold's.</summary>
    /// <exception cref="GoldFormatException">A file is missing or a line is no such record.</exception>
    public IReadOnlyList<GoldQuestion> FurtherQuestions() => [.. further.SelectMany(ReadFile<GoldQuestion>)];

    /// <summary>All of <c>citations.jsonl</c>.</summary>
    /// <exception cref="GoldFormatException">The file is missing or a line is no such record.</exception>
    public IReadOnlyList<GoldCitation> Citations() => Read<GoldCitation>("citations.jsonl");

    /// <summary>All of <c>rules.jsonl</c>.</summary>
    /// <exception cref="GoldFormatException">The file is missing or a line is no such record.</exception>
    public IReadOnlyList<GoldRule> Rules() => Read<GoldRule>("rules.jsonl");

    /// <summary>All of <c>profiles.jsonl</c>.</summary>
    /// <exception cref="GoldFormatException">The file is missing or a line is no such record.</exception>
    public IReadOnlyList<GoldProfile> Profiles() => Read<GoldProfile>("profiles.jsonl");

    /// <summary>The outlines of <c>outlines/</c>, each file named by its document's number.</summary>
    /// <exception cref="GoldFormatException">A line is no such record.</exception>
    public IReadOnlyList<GoldOutline> Outlines()
    {
        var folder = Path.Combine(path, "outlines");
        return !Directory.Exists(folder)
            ? []
            : [.. Directory.EnumerateFiles(folder, "*.jsonl")
                .Order(StringComparer.Ordinal)
                .Select(file => new GoldOutline(
                    Path.GetFileNameWithoutExtension(file),
                    Read<GoldUnit>(Path.Combine("outlines", Path.GetFileName(file)))))];
    }

    /// <summary>Every distinct place that questions, citations and rules name, in document order.</summary>
    /// <exception cref="GoldFormatException">A file is missing or a line is no such record.</exception>
    public IReadOnlyList<GoldPlace> Places()
    {
        var asked = Questions().SelectMany(q => q.Gold);
        var cited = Read<CitationPlace>("citations.jsonl").Select(c => new GoldPlace(c.SrcDoc, c.SrcPath, c.Lines));
        var ruled = Read<GoldPlace>("rules.jsonl");
        return [.. asked.Concat(cited).Concat(ruled).Distinct().OrderBy(p => p.Lines.First).ThenBy(p => p.Lines.Last).ThenBy(p => p.Path, StringComparer.Ordinal)];
    }

    private List<T> Read<T>(string name) => ReadFile<T>(Path.Combine(path, name));

    private static List<T> ReadFile<T>(string file)
    {
        if (!File.Exists(file))
        {
            throw new GoldFormatException($"{file}: no such file; give the folder that holds the gold with --gold DIR, further questions with --questions FILE.");
        }

        var records = new List<T>();
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                records.Add(JsonSerializer.Deserialize<T>(line, s_options) ?? throw new JsonException("null is no record"));
            }
            catch (JsonException e)
            {
                throw new GoldFormatException($"{file}, line {number}: {e.Message} Mend the record; the folder's README gives the fields.", e);
            }
        }

        return records;
    }

    private sealed record CitationPlace(string SrcDoc, string SrcPath, LineSpan Lines);
}
