using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Relations;

/// <summary>A day on which the status of a work or unit changes.</summary>
/// <param name="WorkId">The work.</param>
/// <param name="ProvisionId">The unit; null for the work as a whole.</param>
/// <param name="On">The first day of the new status.</param>
/// <param name="Before">Status on the day before.</param>
/// <param name="After">Status on that day, with its reason.</param>
internal sealed record StatusChange(string WorkId, string? ProvisionId, DateOnly On, StatusView Before, StatusView After);
