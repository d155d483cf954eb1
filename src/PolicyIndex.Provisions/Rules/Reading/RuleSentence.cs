namespace PolicyIndex.Provisions.Rules.Reading;

/// <summary>A sentence of a provision, as patterns read it.</summary>
/// <param name="Provision">The unit it stands in.</param>
/// <param name="Start">Offset of its first character in the unit's text.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Text">Its words, folded, without the closing sign.</param>
/// <param name="Setting">What stands around it.</param>
internal sealed record RuleSentence(Provision Provision, int Start, int End, string Text, RuleSetting Setting)
{
    /// <summary>As printed.</summary>
    public string Quote => Provision.Text[Start..End];

    /// <summary>The lead-in's words before the sentence's own, for patterns that need both.</summary>
    public string Full { get; } = Setting.LeadIn.Length == 0 ? Text : Setting.LeadIn + Text;

    /// <summary>Whom it speaks of.</summary>
    public Addressee Addressee { get; } = Addressees.Of(Text, Setting);
}
