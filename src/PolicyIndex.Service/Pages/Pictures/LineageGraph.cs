using PolicyIndex.Provisions.Effects;
using PolicyIndex.Service.Pages.Works;
using PolicyIndex.Service.Relations;

namespace PolicyIndex.Service.Pages.Pictures;

/// <summary>A work in the middle, at its left those that do something to it, at its right those that it does something to.</summary>
/// <param name="Width">Width of the picture: a side without works takes no room.</param>
/// <param name="Height">Height of the picture.</param>
/// <param name="CenterX">Left edge of the work in the middle.</param>
/// <param name="CenterY">Top of the work in the middle.</param>
/// <param name="Nodes">The others.</param>
/// <param name="Omitted">Others without room.</param>
internal sealed record LineageGraph(int Width, double Height, int CenterX, double CenterY, IReadOnlyList<LineageNode> Nodes, int Omitted)
{
    public const int BoxWidth = 272;
    public const int BoxHeight = 46;

    private const int Between = 72;
    private const int Gap = 12;
    private const int MostOnASide = 9;

    private static readonly bool[] s_sides = [false, true];

    // What changes a status is seen first.
    private static readonly string[] s_weight = ["repeals", "replaces", "amends", "expires", "basedOn", "implements", "issues", "forwards"];

    /// <param name="groups">Neighbours by relation.</param>
    public static LineageGraph Of(IReadOnlyList<LineageGroup> groups)
    {
        var sides = s_sides.Select(own => groups.Where(g => g.Own == own)
            .SelectMany(g => g.Neighbours.Select(n => (Group: g, Neighbour: n)))
            .GroupBy(p => p.Neighbour.Work.Id, StringComparer.Ordinal)
            .OrderBy(p => p.Min(n => Weight(n.Group.Relation))).ThenBy(p => p.First().Neighbour.Work.IssuedOn ?? DateOnly.MaxValue)
            .ToList()).ToList();
        var rows = Math.Max(1, sides.Max(s => Math.Min(s.Count, MostOnASide)));
        var height = (rows * (BoxHeight + Gap)) + Gap;
        var centerX = sides[0].Count > 0 ? BoxWidth + Between : 0;
        var nodes = new List<LineageNode>();
        for (var side = 0; side < sides.Count; side++)
        {
            var shown = sides[side].Take(MostOnASide).ToList();
            var top = (height - (shown.Count * (BoxHeight + Gap)) + Gap) / 2.0;
            nodes.AddRange(shown.Select((p, row) => new LineageNode(
                p.First().Neighbour.Work,
                string.Join('、', p.Select(n => RelationNames.Wording(n.Group.Relation)).Distinct(StringComparer.Ordinal)),
                side == 1,
                side == 1 ? centerX + BoxWidth + Between : 0,
                top + (row * (BoxHeight + Gap)),
                p.Any(n => Weight(n.Group.Relation) < 4),
                p.All(n => n.Neighbour.Edges.All(e => e.State is EffectState.Proposed or EffectState.Disputed && e.Quote.Length == 0)))));
        }

        var width = centerX + BoxWidth + (sides[1].Count > 0 ? Between + BoxWidth : 0);
        return new LineageGraph(width, height, centerX, (height - BoxHeight) / 2.0, nodes, sides.Sum(s => Math.Max(0, s.Count - MostOnASide)));
    }

    private static int Weight(string relation) => Array.IndexOf(s_weight, relation) is >= 0 and var at ? at : s_weight.Length;
}

/// <summary>A work beside the one in the middle.</summary>
/// <param name="Work">The work.</param>
/// <param name="Relation">What the one does to the other, in words.</param>
/// <param name="Right">It stands at the right: the work in the middle does it.</param>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top.</param>
/// <param name="Ends">Something ends or changes by it.</param>
/// <param name="Inferred">No text says so.</param>
internal sealed record LineageNode(Contracts.LineageWork Work, string Relation, bool Right, int X, double Y, bool Ends, bool Inferred)
{
    /// <summary>The line between the two, from whom to whom.</summary>
    /// <param name="graph">The picture.</param>
    public string PathIn(LineageGraph graph)
    {
        var (y, middle) = (Y + (LineageGraph.BoxHeight / 2), graph.CenterY + (LineageGraph.BoxHeight / 2));
        var inner = graph.CenterX + LineageGraph.BoxWidth;
        return Right
            ? $"M{inner} {middle}C{inner + 40} {middle} {X - 40} {y} {X - 4} {y}"
            : $"M{LineageGraph.BoxWidth} {y}C{LineageGraph.BoxWidth + 40} {y} {graph.CenterX - 40} {middle} {graph.CenterX - 4} {middle}";
    }
}
