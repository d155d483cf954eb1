using PolicyIndex.Provisions.Citations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Contracts;

/// <summary>Printed words that refer to a work or unit.</summary>
/// <param name="Id">Stable as long as the text is.</param>
/// <param name="WorkId">The work they stand in.</param>
/// <param name="WorkTitle">Its name.</param>
/// <param name="ProvisionId">The unit they stand in.</param>
/// <param name="Text">The printed words.</param>
/// <param name="Start">Offset of the first character in the unit's text.</param>
/// <param name="End">Offset after the last.</param>
/// <param name="Relation">What the reference does.</param>
/// <param name="Form">How it is printed.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Target">What it points to.</param>
/// <param name="Resolution">How surely: provision and work are links, external is a work without a text here.</param>
/// <param name="Candidates">What it could mean, where that is not one thing.</param>
/// <param name="Note">Why it is not linked.</param>
/// <param name="Term">The short name that is defined or used.</param>
internal sealed record CitationView(
    string Id,
    string WorkId,
    string? WorkTitle,
    string ProvisionId,
    string Text,
    int Start,
    int End,
    CitationRelation Relation,
    CitationForm Form,
    SourceView Source,
    TargetView Target,
    CitationResolution Resolution,
    IReadOnlyList<CitationCandidate> Candidates,
    string? Note,
    string? Term)
{
    public static CitationView From(CitationRow row, string? workTitle)
    {
        var citation = row.Linked;
        return new CitationView(
            row.Id, row.WorkId, workTitle, citation.ProvisionId, citation.Text, citation.Start, citation.End, citation.Relation, citation.Form,
            SourceView.From(citation.Source), TargetView.From(citation.Target, row.TargetWorkId), citation.Resolution, citation.Candidates, citation.Note, citation.Term);
    }
}

/// <summary>References.</summary>
/// <param name="Items">In document order; of several works by work.</param>
internal sealed record CitationsView(IReadOnlyList<CitationView> Items);
