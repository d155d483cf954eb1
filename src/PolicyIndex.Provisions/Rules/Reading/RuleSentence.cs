namespace PolicyIndex.Provisions.Rules.Reading;

/// <summary>A sentence of a provision, as patterns read it.</summary>
/// <param name="Provision">The unit it stands in.</param>
/// <param name="Start">Offset of its first character in the unit's text.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Words">Its words, without the closing sign.</param>
/// <param name="Setting">What stands around it.</param>
/// <param name="Before">The sentence before it, where only a semicolon parts them, so that its subject carries over; null else.</param>
internal sealed record RuleSentence(Provision Provision, int Start, int End, Passage Words, RuleSetting Setting, RuleSentence? Before)
{
    /// <summary>Its words, folded.</summary>
    public string Text => Words.Text;

    /// <summary>As printed.</summary>
    public string Quote => Provision.Text[Start..End];

    /// <summary>The lead-in's words before the sentence's own, for patterns that need both.</summary>
    public string Full { get; } = Setting.LeadIn.Text + Words.Text;

    /// <summary>Whom it speaks of.</summary>
    public Addressee Addressee { get; } = Addressees.Of(Words.Text, Setting) is var own && own == Addressee.Nobody && Before is not null ? Before.Addressee : own;

    /// <summary>The words that name whom it speaks of: its own, or those of the sentence before it where it names nobody.</summary>
    public Passage Subject { get; } = Addressees.Of(Words.Text, Setting) == Addressee.Nobody && Before is not null ? Before.Subject : Addressees.SubjectOf(Words);

    /// <summary>True where <see cref="Subject"/> is that of the sentence before.</summary>
    public bool SubjectIsCarried => Before is not null && ReferenceEquals(Subject, Before.Subject);
}
