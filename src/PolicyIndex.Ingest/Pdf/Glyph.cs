namespace PolicyIndex.Ingest.Pdf;

/// <summary>A drawn letter in the frame of its text direction: turned so that it reads from left to right.</summary>
/// <param name="Text">Folded text; one blank for any printed space.</param>
/// <param name="Left">Where it begins on the baseline, in points.</param>
/// <param name="Right">Where the next letter would begin.</param>
/// <param name="Baseline">Height of the baseline, in points, upwards.</param>
/// <param name="Size">Size of the type, in points.</param>
internal readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size)
{
    public bool IsBlank => char.IsWhiteSpace(Text[0]);

    /// <summary>Middle of the letter: what the eye orders lines by when sizes differ.</summary>
    public double Middle => Baseline + (0.38 * Size);
}
