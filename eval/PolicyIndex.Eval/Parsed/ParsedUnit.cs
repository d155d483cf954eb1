using PolicyIndex.Eval.Gold;
using PolicyIndex.Provisions;

namespace PolicyIndex.Eval.Parsed;

/// <summary>A unit of a parsed document with what comparison needs.</summary>
internal sealed record ParsedUnit(Provision Provision)
{
    /// <summary>Its path, folded.</summary>
    public UnitPath Path { get; } = UnitPath.Parse(Provision.Path);

    /// <summary>Lines of the whole unit, descendants included.</summary>
    public LineSpan Lines { get; } = new(Provision.Source.FirstLine, Provision.Source.LastLine);
}
