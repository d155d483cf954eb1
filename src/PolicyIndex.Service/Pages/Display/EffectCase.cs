using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Pages.Display;

/// <summary>An effect that an editor is asked about.</summary>
/// <param name="Effect">The effect.</param>
/// <param name="Sides">Who says so, and who says otherwise.</param>
/// <param name="Names">Names of works by id.</param>
/// <param name="Problem">Why the form that was sent for it was refused; null where none was.</param>
/// <param name="Reason">The reason that form gave.</param>
internal sealed record EffectCase(EffectView Effect, IReadOnlyList<EffectSide> Sides, IReadOnlyDictionary<string, string> Names, string? Problem, string? Reason)
{
    /// <summary>The name of a work, or its id where none is known.</summary>
    public string NameOf(string workId) => Names.GetValueOrDefault(workId, workId);
}

/// <summary>One source of an effect.</summary>
/// <param name="Effect">The effect it speaks for.</param>
/// <param name="Said">What it says.</param>
/// <param name="Words">The words, with those around them.</param>
internal sealed record EffectSide(EffectView Effect, AssertionView Said, QuoteInContext Words);
