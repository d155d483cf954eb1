using PolicyIndex.Search.Analysis;

namespace PolicyIndex.Search.Schema;

/// <summary>The whole index schema. A change here, or of what an analyzer or <see cref="ProvisionDocument"/> writes, needs another <see cref="Version"/>.</summary>
internal static class IndexSchema
{
    /// <summary>Written into every commit; an index of another version is not opened but rebuilt.</summary>
    public const string Version = "8" + WordSegmentation.Schema;

    /// <summary>Provision id.</summary>
    public static readonly IndexField Id = new("id", FieldUse.Stored | FieldUse.Exact | FieldUse.Ordinal);

    /// <summary>Work id; all provisions of a work are replaced together.</summary>
    public static readonly IndexField WorkId = new("workId", FieldUse.Stored | FieldUse.Exact);

    /// <summary>Component of the work.</summary>
    public static readonly IndexField Component = new("component", FieldUse.Exact);

    /// <summary>Path as printed.</summary>
    public static readonly IndexField Path = new("path", FieldUse.Stored | FieldUse.Exact);

    /// <summary>ASCII path.</summary>
    public static readonly IndexField EId = new("eId", FieldUse.Stored | FieldUse.Exact);

    /// <summary>Kind of unit.</summary>
    public static readonly IndexField Unit = new("unit", FieldUse.Exact);

    /// <summary>Own text, given back for highlighting only.</summary>
    public static readonly IndexField Text = new("text", FieldUse.Stored);

    /// <summary>Title › heading path › lead-in › own text: what a question is compared with.</summary>
    public static readonly IndexField Words = new(
        "words",
        FieldUse.Words,
        new ProvisionAnalyzer(SpacesInRuns.Ignored),
        new ProvisionAnalyzer(SpacesInRuns.Borders));

    /// <summary>The same in words of a dictionary; null in builds without one, see <see cref="WordSegmentation"/>.</summary>
    public static readonly IndexField? Segmented = WordSegmentation.Analyzer is { } words ? new("segmented", FieldUse.Words, words, words) : null;

    /// <summary>Canonical document number of the work.</summary>
    public static readonly IndexField WorkNumber = new("workNumber", FieldUse.Exact);

    /// <summary>Canonical document numbers that the provision's text mentions.</summary>
    public static readonly IndexField MentionedNumber = new("mentionedNumber", FieldUse.Exact);

    /// <summary>All that the provision is filtered and counted by, see <see cref="FacetSet"/>.</summary>
    public static readonly IndexField Facets = new("facets", FieldUse.Ordinal);

    /// <summary>What the re-ranker knows of the provision, see <see cref="Reranking.UnitProfile"/>.</summary>
    public static readonly IndexField Profile = new("profile", FieldUse.Column);

    /// <summary>Status from a day on, each period a value; written and read by <see cref="Querying.StatusFilter"/>.</summary>
    public static readonly IndexField Status = new("status", FieldUse.Values);

    /// <summary>Days on which the text was that of its work; absent where a work has one text. Written and read by <see cref="Querying.ExpressionFilter"/>.</summary>
    public static readonly IndexField Expression = new("expression", FieldUse.Values);

    /// <summary>All rows.</summary>
    public static readonly IReadOnlyList<IndexField> All =
        [Id, WorkId, Component, Path, EId, Unit, Text, Words, WorkNumber, MentionedNumber, Facets, Profile, Status, Expression, .. Segmented is null ? (IndexField[])[] : [Segmented]];
}
