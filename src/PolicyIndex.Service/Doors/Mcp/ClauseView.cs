using PolicyIndex.Provisions;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Doors.Mcp;

/// <summary>A clause as tools give it: no more than a model needs to quote it rightly.</summary>
/// <param name="Id">The same id as in the REST API.</param>
/// <param name="WorkId">Its work.</param>
/// <param name="Label">《title》 and clause, to cite it by.</param>
/// <param name="Path">Its address in the work.</param>
/// <param name="Kind">What it is.</param>
/// <param name="LeadIn">Words of the enclosing units that give it its force.</param>
/// <param name="Text">Its own words; quote these.</param>
/// <param name="Status">有效, 尚未施行, 失效 or 状态不明 on the date asked for.</param>
/// <param name="Url">The reader page at the clause.</param>
/// <param name="Page">1-based page; null where the file has none.</param>
internal sealed record ClauseView(
    string Id, string WorkId, string Label, string Path, ProvisionKind Kind, string LeadIn, string Text, string Status, string Url, int? Page)
{
    public static ClauseView From(WorkSummary work, ProvisionView unit, string status, Func<string, string?, string> link) => new(
        unit.Id, unit.WorkId, CitationLabel.Of(work, unit), unit.Path, unit.Kind, unit.LeadIn, unit.Text, status, link(unit.WorkId, unit.Id), unit.Source.Page);
}
