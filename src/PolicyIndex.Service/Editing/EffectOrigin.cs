namespace PolicyIndex.Service.Editing;

/// <summary>Who found an effect first.</summary>
internal enum EffectOrigin
{
    /// <summary>Read from a stored text.</summary>
    Text,

    /// <summary>Concluded by a rule from titles and dates; no text says so.</summary>
    Rule,

    /// <summary>From the catalogue of works, whose texts need not be here.</summary>
    Catalogue,

    /// <summary>Added by an editor.</summary>
    Editor,
}
