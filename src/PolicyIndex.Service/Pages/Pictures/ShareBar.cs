namespace PolicyIndex.Service.Pages.Pictures;

/// <summary>One bar in parts that together are the whole.</summary>
/// <param name="Parts">Names and sizes.</param>
internal sealed record ShareBar(IReadOnlyList<(string Name, long Value)> Parts)
{
    public const int Width = 960;
    public const int Height = 30;

    // A part that is there is seen, however small.
    private const double Narrowest = 2;

    /// <summary>Colours of the parts, where they mean something by themselves; else one after the other.</summary>
    public IReadOnlyList<int> Colours { get; init; } = [.. Parts.Select((_, part) => part % 5)];

    /// <summary>The parts that are not empty.</summary>
    public IEnumerable<(int Part, double X, double Width)> Rectangles()
    {
        var total = Math.Max(1, Parts.Sum(p => p.Value));
        var x = 0.0;
        for (var part = 0; part < Parts.Count; part++)
        {
            if (Parts[part].Value > 0)
            {
                var width = Math.Max(Narrowest, Math.Round(Parts[part].Value * (double)Width / total, 1));
                yield return (part, Math.Min(x, Width - width), width);
                x += width;
            }
        }
    }

    /// <summary>Share of the whole.</summary>
    public double Share(int part) => Parts[part].Value / (double)Math.Max(1, Parts.Sum(p => p.Value));
}
