namespace PolicyIndex.Provisions.Sources;

/// <summary>Where a line stands on its page, in points (1/72 inch), origin bottom left as in PDF.</summary>
/// <param name="Left">Left edge of the first letter.</param>
/// <param name="Right">Right edge of the last letter.</param>
/// <param name="Baseline">Baseline of the line.</param>
/// <param name="FontSize">Median size of the line's letters.</param>
/// <param name="PageWidth">Width of the page.</param>
/// <param name="PageHeight">Height of the page.</param>
public sealed record LineGeometry(double Left, double Right, double Baseline, double FontSize, double PageWidth, double PageHeight);
