using PolicyIndex.Service.Answers;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Pages.Display;

/// <summary>An answer as the page shows it.</summary>
/// <param name="Turn">Its place in the conversation, which keeps the anchors of several answers apart.</param>
/// <param name="Question">As it was put.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Groups">Claims under their works.</param>
/// <param name="Sources">What is cited.</param>
/// <param name="FollowUps">Questions that the documents can answer next.</param>
internal sealed record ShownAnswer(
    int Turn, string Question, AnswerView Answer, IReadOnlyList<ClaimGroup> Groups, IReadOnlyList<SourceCard> Sources, IReadOnlyList<string> FollowUps)
{
    /// <summary>Of a refusal: what was found instead.</summary>
    public IReadOnlyList<HitView> Nearest => Answer.Abstained ? [.. Answer.Provisions.Take(4)] : [];

    /// <summary>Looked at and not cited.</summary>
    public IReadOnlyList<HitView> Besides => Answer.Abstained ? [] : [.. Answer.Provisions.Where(h => Sources.All(s => s.Unit.Id != h.Provision.Id)).Take(5)];

    public static ShownAnswer Of(AskRequest asked, AnswerView answer, ShownUnits shown)
    {
        var sources = SourceCard.Of(answer, shown);
        return new ShownAnswer(asked.Turns?.Count ?? 0, asked.Question, answer, ClaimGroup.Of(answer, sources), sources, Display.FollowUps.Of(answer, sources));
    }

    /// <summary>Anchor of a source.</summary>
    public string AnchorOf(int number) => $"source-{Turn}-{number}";
}

/// <summary>Claims that rest on one work.</summary>
/// <param name="Work">The work; null where the source is no longer stored.</param>
/// <param name="Claims">In the order of the answer.</param>
internal sealed record ClaimGroup(WorkSummary? Work, IReadOnlyList<ShownClaim> Claims)
{
    public static IReadOnlyList<ClaimGroup> Of(AnswerView answer, IReadOnlyList<SourceCard> sources)
    {
        var groups = new List<ClaimGroup>();
        foreach (var claim in answer.Claims)
        {
            var card = sources.FirstOrDefault(s => s.Number == claim.Citations[^1].Number);
            var shown = new ShownClaim(card is null ? claim.Citations[^1].Label : ClauseName.Of(card.Unit.Path), claim.Citations[^1].Url, claim.Text, [.. claim.Citations.Select(c => c.Number).Distinct()]);
            if (groups.Count > 0 && groups[^1].Work?.Id == card?.Work.Id)
            {
                groups[^1] = groups[^1] with { Claims = [.. groups[^1].Claims, shown] };
            }
            else
            {
                groups.Add(new ClaimGroup(card?.Work, [shown]));
            }
        }

        return groups;
    }
}

/// <summary>One sentence of an answer.</summary>
/// <param name="Clause">Name of the clause.</param>
/// <param name="Url">Its place in the reader.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Numbers">Numbers of its sources.</param>
internal sealed record ShownClaim(string Clause, string Url, string Text, IReadOnlyList<int> Numbers);
