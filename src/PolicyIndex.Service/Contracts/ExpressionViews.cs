using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Contracts;

/// <summary>Which of a work's texts is shown.</summary>
/// <param name="Id">Id of the text: the work's for its latest text, <c>{work}@{first day}</c> for a former one. Ids of units begin with it.</param>
/// <param name="From">First day on which it is the work's text; null where no text of the work prints a date.</param>
/// <param name="Until">Last day; null for the latest text.</param>
/// <param name="Latest">No later text is stored.</param>
/// <param name="Count">Texts of the work that are stored.</param>
internal sealed record ExpressionSpan(string Id, DateOnly? From, DateOnly? Until, bool Latest, int Count)
{
    public static ExpressionSpan Of(ExpressionText text, int count) =>
        new(ProvisionAddress.TextId(text.Work.Id, text.Expression), text.From, text.Until, text.Former is null, count);
}

/// <summary>A text that a work has or had.</summary>
/// <param name="Id">As <see cref="ExpressionSpan.Id"/>.</param>
/// <param name="Title">Title that it prints.</param>
/// <param name="IssuedOn">成文日期 that it prints.</param>
/// <param name="From">First day on which it is the work's text; null where no text of the work prints a date.</param>
/// <param name="Until">Last day; null for the latest text.</param>
/// <param name="Latest">No later text is stored.</param>
/// <param name="Provisions">Units.</param>
/// <param name="Manifestation">The file that it is shown from.</param>
/// <param name="Manifestations">All stored files that hold it; a later file of the same dates corrects an earlier one.</param>
internal sealed record ExpressionView(
    string Id, string Title, DateOnly? IssuedOn, DateOnly? From, DateOnly? Until, bool Latest, int Provisions, string Manifestation, IReadOnlyList<ManifestationView> Manifestations)
{
    public static ExpressionView Of(ExpressionText text, IReadOnlyList<ManifestationView> files) => new(
        ProvisionAddress.TextId(text.Work.Id, text.Expression),
        text.Work.InstrumentTitle ?? text.Work.Title,
        text.Work.IssuedOn,
        text.From,
        text.Until,
        text.Former is null,
        text.Work.Counts.GetValueOrDefault(ProvisionCounts.Total),
        text.Work.Manifestation,
        files);
}

/// <summary>The texts of a work.</summary>
/// <param name="WorkId">The work.</param>
/// <param name="Items">The first one first.</param>
internal sealed record ExpressionsView(string WorkId, IReadOnlyList<ExpressionView> Items);
