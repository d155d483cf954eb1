using PolicyIndex.Provisions.Parsing;

namespace PolicyIndex.Provisions.Tests.Parsing;

/// <summary>Render a work's tree, parse that, and compare path, kind and words of every unit.</summary>
internal sealed class RoundTrip
{
    private readonly List<string> lost = [];

    public int Units { get; private set; }

    public int Kept => Units - lost.Count;

    public double Share => Units == 0 ? 1 : (double)Kept / Units;

    /// <summary>What did not come back, in words.</summary>
    public IReadOnlyList<string> Lost => lost;

    public void Add(ParsedWork work, int? width)
    {
        var again = PolicyParser.Parse(TreeRenderer.Render(work.Provisions, width)).Works;
        var found = again.SelectMany(w => w.Provisions).GroupBy(Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        foreach (var provision in work.Provisions)
        {
            Units++;
            if (found.GetValueOrDefault(Key(provision)) > 0)
            {
                found[Key(provision)]--;
            }
            else
            {
                lost.Add($"| {work.Work.Id} {provision.Path} {provision.Kind} {(provision.Text.Length > 24 ? provision.Text[..24] : provision.Text)}");
            }
        }
    }

    // Spaces between words are typography, and so is where a flattened row was cut into cells.
    private static string Key(Provision provision) =>
        $"{provision.Path}|{provision.Kind}|{string.Concat(provision.Text.Where(c => (c == '\n' && provision.Kind is not (ProvisionKind.Table or ProvisionKind.Row)) || !char.IsWhiteSpace(c)))}";
}
