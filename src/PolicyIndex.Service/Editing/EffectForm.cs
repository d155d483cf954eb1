using PolicyIndex.Provisions.Effects;

namespace PolicyIndex.Service.Editing;

/// <summary>An editor's decision as a form of a page sends it; every field may be missing.</summary>
internal sealed record EffectForm
{
    /// <summary>The editor's key.</summary>
    public string? Key { get; set; }

    /// <summary>confirm, reject, dispute, correct, undo or add.</summary>
    public string? Decision { get; set; }

    /// <summary>The effect; none to add one.</summary>
    public string? Id { get; set; }

    /// <summary>The version that was shown.</summary>
    public int? Version { get; set; }

    public string? Reason { get; set; }

    /// <summary>The right date.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>The date found is wrong and the right one is not known.</summary>
    public bool DateUnknown { get; set; }

    /// <summary>Id of the work it is done to.</summary>
    public string? TargetWork { get; set; }

    /// <summary>The unit in it, as one writes it or as eId; none for the work as a whole.</summary>
    public string? TargetUnit { get; set; }

    /// <summary>Of an added effect: the work that does it.</summary>
    public string? Work { get; set; }

    /// <summary>Of an added effect: what it does.</summary>
    public EffectRelation? Relation { get; set; }

    /// <summary>Of an added effect: the words that say so.</summary>
    public string? Quote { get; set; }
}
