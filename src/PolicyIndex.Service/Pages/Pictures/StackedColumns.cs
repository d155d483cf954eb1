namespace PolicyIndex.Service.Pages.Pictures;

/// <summary>Columns side by side, each made of parts on top of one another.</summary>
/// <param name="Labels">Below the columns.</param>
/// <param name="Parts">Names of the parts, the lowest first.</param>
/// <param name="Values">By column, then by part.</param>
internal sealed record StackedColumns(IReadOnlyList<string> Labels, IReadOnlyList<string> Parts, IReadOnlyList<IReadOnlyList<int>> Values)
{
    public const int Height = 240;
    public const int Base = 200;

    private const int Step = 56;
    private const int Tallest = 170;

    public int Width => Math.Max(320, (Labels.Count * Step) + 40);

    /// <summary>Middle of a column.</summary>
    public static int Middle(int column) => 48 + (column * Step);

    /// <summary>Height of the whole column, for its figure above it.</summary>
    public double Top(int column) => Base - Scaled(Values[column].Sum());

    /// <summary>The parts that are not empty, as rectangles.</summary>
    public IEnumerable<(int Part, int Value, double Y, double Height)> PartsOf(int column)
    {
        var below = 0;
        for (var part = 0; part < Parts.Count; part++)
        {
            var value = Values[column][part];
            if (value > 0)
            {
                yield return (part, value, Base - Scaled(below + value), Scaled(value));
                below += value;
            }
        }
    }

    private double Scaled(int value) => Math.Round(value * (double)Tallest / Math.Max(1, Values.Max(v => v.Sum())), 1);
}
