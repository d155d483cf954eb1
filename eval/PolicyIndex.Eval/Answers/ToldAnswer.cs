namespace PolicyIndex.Eval.Answers;

/// <summary>An answer that was given, for calibration.</summary>
/// <param name="Evidence">The figure that the confidence is read from.</param>
/// <param name="Right">Whether it was right.</param>
/// <param name="Fold">Answers of one fold are calibrated without each other.</param>
internal sealed record ToldAnswer(double Evidence, bool Right, int Fold);
