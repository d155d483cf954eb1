namespace PolicyIndex.Service.Contracts;

/// <summary>A text whose references and quotations are to be checked.</summary>
/// <param name="Text">Any text.</param>
/// <param name="AsOf">The date of the statuses; today in China when absent.</param>
internal sealed record VerifyRequest(string Text, DateOnly? AsOf = null);

/// <summary>A checked text.</summary>
/// <param name="AsOf">The date of the statuses.</param>
/// <param name="Findings">What was found in it, in the order of the text.</param>
/// <param name="Problems">How many of the findings are not in order.</param>
/// <param name="Truncated">There was more to check than is checked at once.</param>
internal sealed record VerifyView(DateOnly AsOf, IReadOnlyList<FindingView> Findings, int Problems, bool Truncated);

/// <summary>A reference or quotation in the text.</summary>
/// <param name="Kind">work: a document with or without a clause; clause: a clause alone; quotation.</param>
/// <param name="Start">Offset in the text, in UTF-16 units.</param>
/// <param name="End">Offset after it.</param>
/// <param name="Text">The words there.</param>
/// <param name="Outcome">
/// Of a reference: found, known (mentioned by our documents, its text is not here), unknown, noSuchClause, ambiguous, mismatch (title and
/// number mean different documents). Of a quotation: exact, differs, elsewhere (exact, but in another clause), notFound.
/// </param>
/// <param name="InOrder">Nothing has to be looked at: it exists, is in force and says so.</param>
/// <param name="Message">For people.</param>
/// <param name="WorkId">The document.</param>
/// <param name="ProvisionId">The clause.</param>
/// <param name="Label">《title》 and clause.</param>
/// <param name="Url">Reader page.</param>
/// <param name="Status">Whether it is in force.</param>
/// <param name="SupersededBy">Documents that repeal, replace or amend it, with the words that say so.</param>
/// <param name="Candidates">What it could mean, where that is not one thing.</param>
/// <param name="Closest">Of a quotation the passage nearest to it.</param>
internal sealed record FindingView(
    string Kind,
    int Start,
    int End,
    string Text,
    string Outcome,
    bool InOrder,
    string Message,
    string? WorkId = null,
    string? ProvisionId = null,
    string? Label = null,
    string? Url = null,
    StatusView? Status = null,
    IReadOnlyList<SupersedingView>? SupersededBy = null,
    IReadOnlyList<string>? Candidates = null,
    ClosestPassageView? Closest = null);

/// <summary>A document that ends or changes another.</summary>
/// <param name="WorkId">It.</param>
/// <param name="Label">《title》（number）.</param>
/// <param name="Relation">repeals, replaces or amends.</param>
/// <param name="Date">When; null where unknown.</param>
/// <param name="Quote">The words that say so.</param>
internal sealed record SupersedingView(string WorkId, string Label, string Relation, DateOnly? Date, string Quote);

/// <summary>The passage nearest to a quotation.</summary>
/// <param name="ProvisionId">Its clause.</param>
/// <param name="Label">《title》 and clause.</param>
/// <param name="Quote">Verbatim from the clause.</param>
/// <param name="Start">Offset in the clause's text.</param>
/// <param name="End">Offset after it.</param>
/// <param name="Similarity">Share of the characters that agree, 0 to 1.</param>
/// <param name="Differences">The quotation made into the passage, piece by piece.</param>
internal sealed record ClosestPassageView(string ProvisionId, string Label, string Quote, int Start, int End, double Similarity, IReadOnlyList<DifferenceView> Differences);

/// <summary>A piece of the comparison of quotation and passage.</summary>
/// <param name="Kind">same; added: only in the quotation; missing: only in the document.</param>
/// <param name="Text">The characters.</param>
internal sealed record DifferenceView(string Kind, string Text);
