using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Locators;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Doors.Mcp;

/// <summary>Clauses that were found.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="AsOf">The date their status is of.</param>
/// <param name="Clauses">Best first.</param>
/// <param name="Next">Give it as <c>cursor</c> for more; null where there are no more.</param>
internal sealed record FoundClauses(int Total, DateOnly AsOf, IReadOnlyList<ClauseView> Clauses, string? Next);

/// <summary>One clause, or what the address can mean.</summary>
/// <param name="State">resolved where there is exactly one.</param>
/// <param name="Reason">Why not, for people.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Status">Its status, with reason and warnings.</param>
/// <param name="Enclosed">What stands below it, in document order.</param>
/// <param name="Candidates">Works and clauses that the address can mean, by label and id.</param>
internal sealed record OneClause(
    ResolutionState State, string? Reason, ClauseView? Clause, StatusView? Status, IReadOnlyList<ClauseView> Enclosed, IReadOnlyList<CandidateName> Candidates);

/// <summary>Something an address can mean.</summary>
/// <param name="Id">Of the clause, or of the work as a whole.</param>
/// <param name="Label">Its name.</param>
internal sealed record CandidateName(string Id, string Label);

/// <summary>One work.</summary>
/// <param name="Id">The same id as in the REST API.</param>
/// <param name="Title">Its name.</param>
/// <param name="DocumentNumber">文号.</param>
/// <param name="Issuers">In full.</param>
/// <param name="Level">Level of the issuers.</param>
/// <param name="Region">Territory of a sub-national work.</param>
/// <param name="Kind">文种.</param>
/// <param name="IssuedOn">成文日期.</param>
/// <param name="EffectiveOn">施行日期.</param>
/// <param name="ExpiresOn">Last day of validity.</param>
/// <param name="Status">Status on the date asked for.</param>
/// <param name="Url">The reader page.</param>
/// <param name="Outline">Its headings, articles and attachments, in document order.</param>
internal sealed record OneWork(
    string Id, string Title, string? DocumentNumber, IReadOnlyList<string> Issuers, AdministrativeLevel Level, string? Region, string? Kind,
    DateOnly? IssuedOn, DateOnly? EffectiveOn, DateOnly? ExpiresOn, StatusView Status, string Url, IReadOnlyList<OutlineEntry> Outline);

/// <summary>A unit of the outline.</summary>
/// <param name="Id">Its id, for get_provision.</param>
/// <param name="Path">Its address.</param>
/// <param name="Heading">Its heading; null without one.</param>
internal sealed record OutlineEntry(string Id, string Path, string? Heading);

/// <summary>References.</summary>
/// <param name="Citations">In document order.</param>
internal sealed record ListedCitations(IReadOnlyList<ListedCitation> Citations);

/// <summary>A reference.</summary>
/// <param name="Text">The printed words.</param>
/// <param name="Relation">What it does.</param>
/// <param name="ProvisionId">The clause it stands in.</param>
/// <param name="WorkTitle">Name of that clause's work.</param>
/// <param name="Url">The reader page there.</param>
/// <param name="TargetWorkId">The work it points to.</param>
/// <param name="TargetProvisionId">The clause it points to.</param>
/// <param name="TargetTitle">Title as printed.</param>
/// <param name="TargetUnit">Clause as printed.</param>
/// <param name="Resolution">How surely.</param>
/// <param name="Note">Why it is not linked.</param>
internal sealed record ListedCitation(
    string Text, CitationRelation Relation, string ProvisionId, string? WorkTitle, string Url, string? TargetWorkId, string? TargetProvisionId, string? TargetTitle,
    string? TargetUnit, CitationResolution Resolution, string? Note);

/// <summary>Whether a work or clause is in force.</summary>
/// <param name="WorkId">The work.</param>
/// <param name="ProvisionId">The clause; null for the work as a whole.</param>
/// <param name="AsOf">The date asked for.</param>
/// <param name="Status">Status on it, with reason, printed words and warnings.</param>
/// <param name="Periods">Status of the work over time.</param>
/// <param name="Pending">How many effects on it are disputed or wait for an editor.</param>
/// <param name="Url">The reader page.</param>
internal sealed record KnownStatus(string WorkId, string? ProvisionId, DateOnly AsOf, StatusView Status, IReadOnlyList<StatusPeriodView> Periods, int Pending, string Url);
