using PolicyIndex.Eval.Gold;
using PolicyIndex.Ingest;
using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Eval.Parsed;

/// <summary>The corpus file, parsed once, its documents found by the names that gold records give them.</summary>
internal sealed class EvalCorpus
{
    private readonly Dictionary<string, ParsedDocument> _byNumber;
    private readonly Dictionary<string, ParsedDocument> _byTitle;

    /// <summary>Takes what the parser made of a source.</summary>
    public EvalCorpus(SourceText source, ParsedSource parsed)
    {
        Source = source;
        Parsed = parsed;
        Documents = [.. parsed.Works.Select(w => new ParsedDocument(w))];
        _byNumber = FirstBy(d => d.Parsed.Work.DocumentNumber);
        _byTitle = FirstBy(d => d.Parsed.Work.Title);
        foreach (var (title, document) in FirstBy(d => d.Parsed.Work.InstrumentTitle))
        {
            _byTitle.TryAdd(title, document);
        }
    }

    /// <summary>The file it was read from; null where it came from elsewhere.</summary>
    public string? File { get; private init; }

    /// <summary>The file's lines.</summary>
    public SourceText Source { get; }

    /// <summary>All that the parser found.</summary>
    public ParsedSource Parsed { get; }

    /// <summary>Documents in order.</summary>
    public IReadOnlyList<ParsedDocument> Documents { get; }

    /// <summary>Reads and parses the file whose lines the gold counts.</summary>
    /// <exception cref="UnreadableDocumentException">The file is not text.</exception>
    public static EvalCorpus Load(string file)
    {
        using var stream = System.IO.File.OpenRead(file);
        var source = DocumentReaders.Read(stream, file, ReadLimits.Default, CancellationToken.None);
        return new EvalCorpus(source, PolicyParser.Parse(source)) { File = file };
    }

    /// <summary>The document that a gold record names by number or title; null where the parser has none of that name.</summary>
    public ParsedDocument? Find(string numberOrTitle)
    {
        var key = Folding.Fold(numberOrTitle);
        return _byNumber.GetValueOrDefault(key) ?? _byTitle.GetValueOrDefault(key);
    }

    /// <summary>The document that a gold record describes: by number or title, else the one that begins on its first line.</summary>
    public ParsedDocument? Find(GoldDocument gold) =>
        Find(gold.Id) ?? Documents.FirstOrDefault(d => d.Lines.First == gold.Lines.First) ?? Find(gold.Title);

    /// <summary>How reports name a work: its number, else its title, else its id.</summary>
    public string NumberOrTitle(string workId) =>
        Parsed.Works.FirstOrDefault(w => w.Work.Id == workId)?.Work is { } work ? work.DocumentNumber ?? work.Title : workId;

    private Dictionary<string, ParsedDocument> FirstBy(Func<ParsedDocument, string?> name)
    {
        var found = new Dictionary<string, ParsedDocument>(StringComparer.Ordinal);
        foreach (var document in Documents)
        {
            if (name(document) is { Length: > 0 } key)
            {
                found.TryAdd(Folding.Fold(key), document);
            }
        }

        return found;
    }
}
