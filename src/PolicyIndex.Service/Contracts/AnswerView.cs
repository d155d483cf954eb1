namespace PolicyIndex.Service.Contracts;

/// <summary>An answer whose every sentence stands in a provision, or the reason why there is none.</summary>
/// <param name="Answer">For people: the claims in order with their numbers [1], [2] …; when abstained, what was looked for and what was found instead.</param>
/// <param name="Abstained">The documents do not hold the answer.</param>
/// <param name="Reason">Why, when abstained.</param>
/// <param name="Confidence">Share of development questions with a comparable answer that was right, 0–1.</param>
/// <param name="Understood">The question as it was read, earlier turns included.</param>
/// <param name="Claims">What is said, each with its proof; empty when abstained.</param>
/// <param name="Provisions">The units looked at, best first.</param>
/// <param name="Warnings">Conflicts, unknown status, later texts, what a model said and was withdrawn.</param>
/// <param name="AsOf">The date answered for.</param>
/// <param name="Applicability">What was matched, where it was asked which rules apply to an enterprise; else null.</param>
internal sealed record AnswerView(
    string Answer,
    bool Abstained,
    string? Reason,
    double Confidence,
    string Understood,
    IReadOnlyList<ClaimView> Claims,
    IReadOnlyList<HitView> Provisions,
    IReadOnlyList<string> Warnings,
    DateOnly AsOf,
    ApplicabilityView? Applicability = null);

/// <summary>How the rules stand to the enterprise that asks; the answer quotes the most telling of them.</summary>
/// <param name="Url">Path of the page with the whole result.</param>
/// <param name="Profile">The enterprise as it was understood.</param>
/// <param name="Applies">How many rules apply.</param>
/// <param name="Undetermined">How many a missing fact decides.</param>
/// <param name="MissingFacts">The facts that decide most of them, first those on which most hang.</param>
internal sealed record ApplicabilityView(string Url, ProfileView Profile, int Applies, int Undetermined, IReadOnlyList<MissingFactView> MissingFacts);

/// <summary>One sentence of an answer.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Citations">The words that prove it; never empty.</param>
internal sealed record ClaimView(string Text, IReadOnlyList<ClaimCitationView> Citations);

/// <summary>Words of a provision that prove a claim.</summary>
/// <param name="Number">Its number in the answer's text, from 1; one number a provision.</param>
/// <param name="ProvisionId">The provision.</param>
/// <param name="Label">For people: 《title》 and clause path.</param>
/// <param name="Quote">Verbatim from the provision's own text or lead-in.</param>
/// <param name="Start">Offset of the quotation in the provision's text, in UTF-16 units; −1 where it stands in the lead-in.</param>
/// <param name="End">Offset after it; −1 where it stands in the lead-in.</param>
/// <param name="Status">State of the provision on the date answered for.</param>
/// <param name="Url">Path of the reader page at this clause.</param>
/// <param name="Level">Level of the document in words (国家, 省级 …).</param>
internal sealed record ClaimCitationView(int Number, string ProvisionId, string Label, string Quote, int Start, int End, string Status, string Url, string Level);
