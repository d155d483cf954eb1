using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Citations.Reading;

/// <summary>Where a stretch of a unit's joined text is printed.</summary>
internal sealed class ProvisionAnchors(SourceText source)
{
    private readonly AnchorMap anchors = new(source);

    public SourceAnchor Of(Provision provision, int start, int end)
    {
        if (provision.TextRuns.Count == 0)
        {
            return provision.OwnSource;
        }

        var first = Offset(provision, start);
        return anchors.Between(first, Math.Max(first, Offset(provision, Math.Max(start, end - 1))) + 1);
    }

    private static int Offset(Provision provision, int at)
    {
        var run = provision.TextRuns[0];
        foreach (var next in provision.TextRuns)
        {
            if (next.TextStart > at)
            {
                break;
            }

            run = next;
        }

        return run.SourceStart + Math.Clamp(at - run.TextStart, 0, Math.Max(0, run.Length - 1));
    }
}
