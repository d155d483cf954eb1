using PolicyIndex.Provisions;
using PolicyIndex.Search.Questions;

namespace PolicyIndex.Service.Answers;

/// <summary>A sentence of a unit that may become part of an answer.</summary>
/// <param name="Unit">The unit whose own text it is part of.</param>
/// <param name="Work">The unit's work.</param>
/// <param name="Place">Where in the unit's text.</param>
/// <param name="Rank">0-based place of the hit that brought it.</param>
/// <param name="HitId">The unit that was hit: this one or one around it.</param>
/// <param name="Met">Words of the question that the sentence has.</param>
/// <param name="Around">Words that it has together with title, headings, lead-in and the rest of its unit.</param>
/// <param name="Told">Types of answer that it tells.</param>
/// <param name="Way">How it was come to.</param>
/// <param name="InForce">Not repealed, expired or still to come on the date asked for; unknown counts as in force here, and is said.</param>
internal sealed record Passage(
    Provision Unit,
    WorkText Work,
    Stretch Place,
    int Rank,
    string HitId,
    bool[] Met,
    bool[] Around,
    IReadOnlyList<AnswerKind> Told,
    PassageWay Way = PassageWay.Found,
    bool InForce = true)
{
    public string Text => Place.Of(Unit.Text);
}

/// <summary>How a passage was come to.</summary>
internal enum PassageWay
{
    /// <summary>The search found its unit, or one around it.</summary>
    Found,

    /// <summary>It stands beside a unit found: the next 款, another item of the list, the words that open it.</summary>
    Beside,

    /// <summary>A unit found cites its clause.</summary>
    Cited,
}
