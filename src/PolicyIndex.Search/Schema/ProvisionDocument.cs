using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Search.Querying;
using PolicyIndex.Search.Reranking;

namespace PolicyIndex.Search.Schema;

/// <summary>The Lucene documents of a work.</summary>
internal static class ProvisionDocument
{
    private static readonly FieldType WordsType = new(TextField.TYPE_NOT_STORED) { IndexOptions = IndexOptions.DOCS_AND_FREQS };

    /// <summary>One document for every provision that can be a hit.</summary>
    public static IEnumerable<Document> Of(WorkUpserted change) =>
        change.Former
            .SelectMany(f => Of(change, f.Work, f.Provisions, ExpressionFilter.Encode(f.From, f.Until)))
            .Concat(Of(change, change.Work, change.Provisions, change.From is { } from ? ExpressionFilter.Encode(from, null) : null));

    private static IEnumerable<Document> Of(WorkUpserted change, Work work, IReadOnlyList<Provision> provisions, string? expression)
    {
        var context = new ProvisionContext(work, provisions);
        var profiles = new ProfileWriter(work, provisions);
        foreach (var provision in provisions)
        {
            if (context.CanBeHit(provision))
            {
                var document = Of(work, provision, context.SearchText(provision), profiles.Of(provision));
                Add(document, IndexSchema.Expression, expression);
                foreach (var period in change.ProvisionStatuses.GetValueOrDefault(provision.Id) ?? change.Statuses)
                {
                    Add(document, IndexSchema.Status, StatusFilter.Encode(period));
                }

                yield return document;
            }
        }
    }

    private static Document Of(Work work, Provision provision, string searchText, UnitProfile profile)
    {
        var document = new Document();
        Add(document, IndexSchema.Id, provision.Id);
        Add(document, IndexSchema.WorkId, work.Id);
        Add(document, IndexSchema.Component, provision.Component);
        Add(document, IndexSchema.Path, provision.Path);
        Add(document, IndexSchema.EId, provision.EId);
        Add(document, IndexSchema.Unit, provision.Kind.ToString());
        Add(document, IndexSchema.Text, provision.Text);
        Add(document, IndexSchema.Words, searchText);
        if (IndexSchema.Segmented is { } segmented)
        {
            Add(document, segmented, searchText);
        }

        Add(document, IndexSchema.WorkNumber, work.DocumentNumber);
        foreach (var number in DocumentNumber.Find(provision.Text).Select(m => m.Number.Canonical).Distinct(StringComparer.Ordinal))
        {
            Add(document, IndexSchema.MentionedNumber, number);
        }

        Add(document, IndexSchema.Facets, FacetSet.Encode([work.Level.ToString()], [work.Region ?? ""], work.Issuers, [work.Kind ?? ""], [work.IssuedOn?.Year.ToString(CultureInfo.InvariantCulture) ?? ""]));
        Add(document, IndexSchema.Profile, profile.Encode());
        return document;
    }

    private static void Add(Document document, IndexField field, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return;
        }

        if (field.Use.HasFlag(FieldUse.Exact))
        {
            document.Add(new StringField(field.Name, value, field.Use.HasFlag(FieldUse.Stored) ? Field.Store.YES : Field.Store.NO));
        }
        else if (field.Use.HasFlag(FieldUse.Stored))
        {
            document.Add(new StoredField(field.Name, value));
        }

        if (field.Use.HasFlag(FieldUse.Words))
        {
            document.Add(new Field(field.Name, value, WordsType));
        }

        if (field.Use.HasFlag(FieldUse.Values))
        {
            document.Add(new SortedSetDocValuesField(field.Name, new BytesRef(value)));
        }

        if (field.Use.HasFlag(FieldUse.Column))
        {
            document.Add(new BinaryDocValuesField(field.Name, new BytesRef(value)));
        }

        if (field.Use.HasFlag(FieldUse.Ordinal))
        {
            document.Add(new SortedDocValuesField(field.Name, new BytesRef(value)));
        }
    }
}
