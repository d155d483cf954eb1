namespace PolicyIndex.Service.Pages.Pictures;

/// <summary>The works that have most to do with each other, one below the other, and an arc for every one that cites another.</summary>
/// <param name="Rows">The works with most neighbours; those cited most first.</param>
/// <param name="Arcs">Arcs between rows.</param>
/// <param name="Omitted">Works without room.</param>
internal sealed record CitationArcs(IReadOnlyList<CitedWork> Rows, IReadOnlyList<CitationArc> Arcs, int Omitted)
{
    public const int Width = 960;
    public const int RowHeight = 24;
    public const int LineX = 300;

    private const int MostRows = 30;

    public int Height => (Rows.Count * RowHeight) + 16;

    /// <summary>Middle of a row.</summary>
    public static int Y(int row) => 8 + (row * RowHeight) + (RowHeight / 2);

    /// <param name="citations">Who cites whom, and how often.</param>
    /// <param name="names">Names of the works.</param>
    public static CitationArcs Of(IReadOnlyList<(string From, string To, int Count)> citations, IReadOnlyDictionary<string, string> names)
    {
        var works = citations.SelectMany(c => new[] { c.From, c.To }).Distinct(StringComparer.Ordinal)
            .Select(id => new CitedWork(id, names.GetValueOrDefault(id, id), citations.Count(c => c.To == id), citations.Count(c => c.From == id)))
            .OrderByDescending(w => w.CitedBy + w.Cites).ThenBy(w => w.Id, StringComparer.Ordinal)
            .ToList();
        var rows = works.Take(MostRows).OrderByDescending(w => w.CitedBy).ThenByDescending(w => w.Cites).ThenBy(w => w.Id, StringComparer.Ordinal).ToList();
        var place = rows.Select((w, i) => (w.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        return new CitationArcs(
            rows,
            [.. citations.Where(c => place.ContainsKey(c.From) && place.ContainsKey(c.To)).Select(c => new CitationArc(place[c.From], place[c.To], c.Count))],
            works.Count - rows.Count);
    }
}

/// <summary>A work among those that cite each other.</summary>
/// <param name="Id">The work.</param>
/// <param name="Name">Its name.</param>
/// <param name="CitedBy">Works that cite it.</param>
/// <param name="Cites">Works that it cites.</param>
internal sealed record CitedWork(string Id, string Name, int CitedBy, int Cites);

/// <summary>One work cites another.</summary>
/// <param name="From">Row of the one that cites.</param>
/// <param name="To">Row of the one that is cited.</param>
/// <param name="Count">References.</param>
internal sealed record CitationArc(int From, int To, int Count)
{
    /// <summary>A half ellipse at the left of the line; the farther the wider.</summary>
    public string Path
    {
        get
        {
            var (from, to) = (CitationArcs.Y(From), CitationArcs.Y(To));
            var reach = Math.Min(CitationArcs.LineX - 20, 20 + (Math.Abs(to - from) * 0.55));
            return $"M{CitationArcs.LineX} {from}C{CitationArcs.LineX - reach} {from} {CitationArcs.LineX - reach} {to} {CitationArcs.LineX} {to}";
        }
    }

    /// <summary>Width of the line.</summary>
    public double Weight => Math.Round(Math.Min(5, 1 + Math.Log2(Count)), 1);
}
