using PolicyIndex.Provisions.Parsing.Lines;

namespace PolicyIndex.Provisions.Parsing.Outline;

/// <summary>Collects what the parser was unsure of, by source slice; anchors are made when the document is complete.</summary>
internal sealed class DiagnosticLog
{
    public List<(string Code, string Message, Slice Where)> Entries { get; } = [];

    public void Add(string code, string message, Slice where) => Entries.Add((code, message, where));
}
