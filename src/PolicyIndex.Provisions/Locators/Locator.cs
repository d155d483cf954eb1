using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Locators;

/// <summary>Which work people mean, in one of the ways they say it.</summary>
public abstract record WorkReference
{
    /// <summary>By 发文字号.</summary>
    public sealed record ByNumber(DocumentNumber Number) : WorkReference;

    /// <summary>By a title or short name in 《》.</summary>
    public sealed record ByTitle(string Title) : WorkReference;

    /// <summary>By words without marks that end as titles do (…条例第九条): such a work must be found, or the answer is that it is unknown.</summary>
    public sealed record ByWords(string Words) : WorkReference;

    /// <summary>By its id, as in <c>国办发-2025-12:art_9</c>.</summary>
    public sealed record ById(string WorkId) : WorkReference;
}

/// <summary>
/// What was written, taken apart. Purely of the text: whether such a work and unit exist is the <see cref="Resolver"/>'s business.
/// </summary>
/// <param name="Work">The work that is named; null where none surely is, then <see cref="Words"/> may name one.</param>
/// <param name="Steps">Levels of the unit, outermost first; empty for a whole work.</param>
/// <param name="Words">The words that are not part of <paramref name="Work"/> or <paramref name="Steps"/>: a bare title, or a question.</param>
/// <param name="Address">All that stands beside a marked work, steps included, to be compared with whole paths (<c>#前言</c>).</param>
/// <param name="EId">An ASCII address, as written; null without one.</param>
/// <param name="InInstrument">Whether <c>#</c> says that the unit stands in the issued instrument.</param>
/// <param name="GoesOnByName">Whether the steps are only the beginning of a path with a named segment (<c>附件1/申报表</c>).</param>
public sealed record Locator(WorkReference? Work, IReadOnlyList<LocatorStep> Steps, string Words, string Address = "", string? EId = null, bool InInstrument = false, bool GoesOnByName = false)
{
    /// <summary>Whether anything in the text can be an address by its form alone.</summary>
    public bool NamesSomething => Work is not null || Steps.Count > 0 || EId is not null;

    /// <summary>The steps as one writes them.</summary>
    public string StepsText => GoesOnByName ? Address : EId ?? string.Concat(Steps.Select(s => s.ToString()));
}
