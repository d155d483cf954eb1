using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Pages.Display;

/// <summary>
/// What was asked before, carried in the address: the page keeps no conversation and each answer has a link of its own. Of an answer
/// only the clause it quoted first comes along; that is all a follow-up (第二款呢？) leans on.
/// </summary>
/// <param name="All">Oldest first.</param>
internal sealed record EarlierTurns(IReadOnlyList<EarlierTurn> All)
{
    /// <summary>Turns that come along; a follow-up looks back no further.</summary>
    public const int Most = 6;

    /// <summary>Characters of all turns together: nine bytes each in an address, and servers take some 8,000.</summary>
    public const int Longest = 400;

    /// <param name="asked">Questions, oldest first.</param>
    /// <param name="told">For each the clause that its answer quoted first; empty where it was refused.</param>
    public static EarlierTurns Of(IReadOnlyList<string?> asked, IReadOnlyList<string?> told) =>
        Within(asked.Select((question, i) => new EarlierTurn(question?.Trim() ?? "", told.ElementAtOrDefault(i)?.Trim() ?? "")));

    /// <summary>As the answerer takes them.</summary>
    public IReadOnlyList<TurnView> Turns =>
        [.. All.SelectMany(t => new[] { new TurnView("user", t.Question), new TurnView("assistant", t.Told) }).Where(t => t.Text.Length > 0)];

    /// <summary>With what was just asked and answered.</summary>
    public EarlierTurns With(AnswerView answer) =>
        Within(All.Append(new EarlierTurn(answer.Understood, answer.Claims.SelectMany(c => c.Citations).FirstOrDefault()?.Label ?? "")));

    /// <summary>As they were before the turn of this place.</summary>
    public EarlierTurns Before(int place) => new([.. All.Take(place)]);

    /// <summary>Address of a question asked after these.</summary>
    public string Address(string question, DateOnly? asOf) => "/ask" + QueryString.Create(
        All.SelectMany(t => new[] { KeyValuePair.Create("asked", (string?)t.Question), KeyValuePair.Create("told", (string?)t.Told) })
            .Append(KeyValuePair.Create("q", (string?)question))
            .Concat(asOf is null ? [] : [KeyValuePair.Create("asOf", (string?)Wording.Date(asOf))]));

    // The latest ones, as many as fit.
    private static EarlierTurns Within(IEnumerable<EarlierTurn> turns)
    {
        var kept = new List<EarlierTurn>();
        var length = 0;
        foreach (var turn in turns.Where(t => t.Question.Length > 0).Reverse().Take(Most))
        {
            length += turn.Question.Length + turn.Told.Length;
            if (length > Longest)
            {
                break;
            }

            kept.Insert(0, turn);
        }

        return new EarlierTurns(kept);
    }
}

/// <summary>An earlier question.</summary>
/// <param name="Question">As it was understood.</param>
/// <param name="Told">The clause that its answer quoted first; empty where it was refused.</param>
internal sealed record EarlierTurn(string Question, string Told);
