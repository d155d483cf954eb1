namespace PolicyIndex.Provisions.Parsing.Markers;

/// <summary>
/// Recognises one printed form of marker at the beginning of a text. Recognisers exclude each other: no text is claimed
/// by two (a test holds them to it), and each brings its examples.
/// </summary>
internal interface IMarkerRecognizer
{
    /// <summary>The form it recognises.</summary>
    public MarkerKind Kind { get; }

    /// <summary>Texts it recognises.</summary>
    public IReadOnlyList<string> Examples { get; }

    /// <summary>Texts that look alike and are not markers.</summary>
    public IReadOnlyList<string> CounterExamples { get; }

    /// <summary>Reads a marker at the very beginning of <paramref name="text"/>.</summary>
    public bool TryRead(ReadOnlySpan<char> text, out Marker marker);
}
