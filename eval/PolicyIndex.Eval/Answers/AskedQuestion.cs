using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Service.Answers;

namespace PolicyIndex.Eval.Answers;

/// <summary>One question and what was answered.</summary>
/// <param name="Question">The gold.</param>
/// <param name="Answer">The answer's whole text.</param>
/// <param name="Abstained">No answer was given.</param>
/// <param name="Confidence">What the product says of its answer.</param>
/// <param name="Cited">Lines of each cited unit's own words, each unit once.</param>
/// <param name="Quotations">How many quotations were given.</param>
/// <param name="Verbatim">How many of them stand in the text they name, character by character.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Trace">What the refusal and the confidence were read from.</param>
internal sealed record AskedQuestion(
    GoldQuestion Question, string Answer, bool Abstained, double Confidence, IReadOnlyList<LineSpan> Cited, int Quotations, int Verbatim, double Milliseconds, AnswerTrace? Trace = null)
{
    /// <summary>Wanted strings that the answer lacks, width and white space folded.</summary>
    public IReadOnlyList<string> Missing { get; } =
        [.. Question.MustInclude.Where(m => !Folding.Fold(Answer).Contains(Folding.Fold(m), StringComparison.Ordinal))];

    /// <summary>An answerable question is answered and every wanted string is there.</summary>
    public bool Complete => Question.Answerable && !Abstained && Missing.Count == 0;

    /// <summary>Share of the cited units that meet a gold unit; 0 without citations.</summary>
    public double Precision => Cited.Count == 0 ? 0 : (double)Cited.Count(c => Question.Gold.Any(g => g.Lines.Overlaps(c))) / Cited.Count;

    /// <summary>Share of the gold units that a cited unit meets; 0 without gold.</summary>
    public double Recall => Question.Gold.Count == 0 ? 0 : (double)Question.Gold.Count(g => Cited.Any(c => g.Lines.Overlaps(c))) / Question.Gold.Count;

    /// <summary>Right: complete and proved by a gold unit, or refused where there is no answer.</summary>
    public bool Right => Question.Answerable ? Complete && Recall > 0 : Abstained;
}
