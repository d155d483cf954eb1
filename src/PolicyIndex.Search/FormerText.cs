using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Search;

/// <summary>A text that a work had before its current one. Only a search on a date of its time finds it.</summary>
/// <param name="Work">The work as that text presents it.</param>
/// <param name="Provisions">All its provisions in document order, their ids those of this text; see <see cref="ProvisionAddress"/>.</param>
/// <param name="From">First day on which it was the work's text; <see cref="DateOnly.MinValue"/> for the first text.</param>
/// <param name="Until">First day of the text after it; later than <paramref name="From"/>.</param>
public sealed record FormerText(Work Work, IReadOnlyList<Provision> Provisions, DateOnly From, DateOnly Until);
