using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Search;

/// <summary>A question to the index. Filters of one kind are alternatives, filters of different kinds all hold.</summary>
public sealed record SearchRequest
{
    /// <summary>Most hits a page can have.</summary>
    public const int MaximumLimit = 200;

    /// <summary>What the user wrote: a question, key words, a document number. No character has a special meaning.</summary>
    public required string Query { get; init; }

    /// <summary>Levels of the issuing authority; empty for all.</summary>
    public IReadOnlyList<AdministrativeLevel> Levels { get; init; } = [];

    /// <summary>Territories, as <see cref="Work.Region"/> names them; empty for all.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Issuers, one of which the work must have; empty for all.</summary>
    public IReadOnlyList<string> Issuers { get; init; } = [];

    /// <summary>文种, as <see cref="Work.Kind"/> names it; empty for all.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Years of issue; empty for all.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    /// <summary>
    /// The date the law is asked for: of a work that has had several texts only that of the date is found, and <see cref="Statuses"/>
    /// hold on it; null for the end of time.
    /// </summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>States, one of which a provision must have on <see cref="AsOf"/>; empty for no filter.</summary>
    public IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>
    /// Ids of provisions that the question names by their address (《…》第九条): they and what stands below them come first, where
    /// the filters let them pass. Who knows the works resolves the address; see <see cref="Provisions.Locators.Resolver"/>.
    /// </summary>
    public IReadOnlyList<string> Named { get; init; } = [];

    /// <summary>
    /// Ids of provisions near to the question in meaning, nearest first; see <see cref="Embeddings.MeaningIndex"/>. Those that the filters let
    /// pass are judged beside what the words find, and their place counts; empty for a search by words alone. Facets count what the words find.
    /// </summary>
    public IReadOnlyList<string> Near { get; init; } = [];

    /// <summary>Hits a page, 1 to <see cref="MaximumLimit"/>.</summary>
    public int Limit { get; init; } = 10;

    /// <summary><see cref="SearchResult.Next"/> of the page before; null for the first page.</summary>
    public string? Cursor { get; init; }

    /// <summary>Whether every hit says how its score came about.</summary>
    public bool Explain { get; init; }
}
