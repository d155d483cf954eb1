namespace PolicyIndex.Provisions.Matching;

/// <summary>Kleene's strong logic of three values.</summary>
public static class Verdicts
{
    /// <summary>No where any is no, else unknown where any is unknown; yes for none at all.</summary>
    public static Verdict All(IEnumerable<Verdict> verdicts) => verdicts.DefaultIfEmpty(Verdict.Yes).Min();

    /// <summary>Yes where any is yes, else unknown where any is unknown; no for none at all.</summary>
    public static Verdict Any(IEnumerable<Verdict> verdicts) => verdicts.DefaultIfEmpty(Verdict.No).Max();

    /// <summary>Yes becomes no and no becomes yes.</summary>
    public static Verdict Not(Verdict verdict) => verdict switch { Verdict.Yes => Verdict.No, Verdict.No => Verdict.Yes, _ => Verdict.Unknown };
}
