using PolicyIndex.Provisions;

namespace PolicyIndex.Service.Answers;

/// <summary>What a claim will say: words of a unit, and what is put before them.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Work">Its work.</param>
/// <param name="Place">Where in its text.</param>
/// <param name="Before">Our own words before the quotation; empty for none.</param>
internal sealed record Said(Provision Unit, WorkText Work, Stretch Place, string Before = "");
