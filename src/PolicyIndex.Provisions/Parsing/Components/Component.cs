using PolicyIndex.Provisions.Parsing.Outline;

namespace PolicyIndex.Provisions.Parsing.Components;

/// <summary>A part of a work with a numbering of its own: the notice, the instrument it issues, an attachment.</summary>
/// <param name="Name"><c>main</c>, <c>vehicle</c>, <c>instrument</c>, <c>attachment-1</c>.</param>
/// <param name="PathPrefix">What its paths begin with: nothing, <c>令/</c>, <c>#</c>; an attachment is a unit and needs none.</param>
/// <param name="EIdPrefix">What its eIds begin with: nothing, <c>order__</c>, <c>inst__</c>.</param>
/// <param name="Units">Its top units in printed order.</param>
internal sealed record Component(string Name, string PathPrefix, string EIdPrefix, List<UnitDraft> Units);
